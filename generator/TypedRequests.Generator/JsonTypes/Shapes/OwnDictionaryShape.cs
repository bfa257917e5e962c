using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>A user's own dictionary class: made empty, then filled through IDictionary. It may hold itself, so a format of its own is emitted for it.</summary>
internal sealed class OwnDictionaryShape : JsonShapeKind
{
    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.TypeKind is TypeKind.Class or TypeKind.Struct && Interface(type) is not null;

    public override IReadOnlyList<JsonForm> Forms(ITypeSymbol type, JsonPlace place) => JsonForm.Of(JsonKinds.Object);

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var pair = Interface(type)!.TypeArguments; // Claims has found it
        if (!OwnSequenceShape.CanBeMade(type, place))
        {
            return place.Refuse(type, "It is a dictionary without a constructor that takes nothing. Add one, or give the member a type of the BCL.");
        }

        if (JsonHierarchyParser.IsBase(type))
        {
            return place.Refuse(type, JsonHierarchyRules.NoPlace);
        }

        return JsonFormatNames.Explore((INamedTypeSymbol)type, place.Policy, place, Parse, place.NumberHandling) is not { } instance ? null
            : new JsonShape(place.Type(type), instance)
            {
                Populate = $"System.Collections.Generic.IDictionary<{place.Type(pair[0]).Annotated}, {place.Type(pair[1]).Annotated}>",
                PopulateWith = "PutInto",
            };
    }

    private static JsonTypeModel? Parse(INamedTypeSymbol type, JsonPlace place, JsonTypeModel draft)
    {
        var pair = Interface(type)!.TypeArguments; // Make has found it
        if (DictionaryShape.Parts(pair[0], pair[1], place) is not var (key, values))
        {
            return null;
        }

        var types = $"{draft.Type.Name}, {place.Type(pair[0]).Annotated}, {place.Type(pair[1]).Annotated}";
        return OwnSequenceShape.Draft(draft, type, place, $"{JsonRuntime.Shapes}.OwnMap<{types}>({key}, {values}, static () => new())", pair[0], pair[1]);
    }

    private static INamedTypeSymbol? Interface(ITypeSymbol type) => type.FindConstructed("System.Collections.Generic", "IDictionary", 2);
}
