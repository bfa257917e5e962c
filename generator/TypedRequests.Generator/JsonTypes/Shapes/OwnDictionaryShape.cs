using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A user's own dictionary class: made empty, then filled through IDictionary.</summary>
internal sealed class OwnDictionaryShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.TypeKind is TypeKind.Class or TypeKind.Struct && Interface(type) is not null;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var pair = Interface(type)!.TypeArguments; // Claims has found it
        if (!OwnSequenceShape.CanBeMade(type, place))
        {
            return place.Refuse(type, "It is a dictionary without a constructor that takes nothing. Add one, or give the member a type of the BCL.");
        }

        if (DictionaryShape.Parts(pair[0], pair[1], place) is not var (key, values))
        {
            return null;
        }

        var name = place.Type(type);
        var types = $"{name.Name}, {place.Type(pair[0]).Annotated}, {place.Type(pair[1]).Annotated}";
        return new JsonShape(name, $"{JsonRuntime.Shapes}.OwnMap<{types}>({key}, {values}, static () => new())")
        {
            Populate = $"System.Collections.Generic.IDictionary<{place.Type(pair[0]).Annotated}, {place.Type(pair[1]).Annotated}>",
            PopulateWith = "PutInto",
        };
    }

    private static INamedTypeSymbol? Interface(ITypeSymbol type) => type.FindConstructed("System.Collections.Generic", "IDictionary", 2);
}
