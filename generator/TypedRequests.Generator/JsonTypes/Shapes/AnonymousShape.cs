using System.Text;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes.Shapes;

/// <summary>
/// An anonymous type, which is written only. It has no name, so its format is one expression whose types the compiler infers: an example with the same members is of
/// the same type.
/// </summary>
internal sealed class AnonymousShape : JsonShapeKind
{
    /// <summary>Why a type that would have to be named cannot be.</summary>
    public const string HasNoName = "It is made of an anonymous type, which has no name that code could use. Declare a record.";

    public override bool Claims(ITypeSymbol type, JsonPlace place) => type.IsAnonymousType;

    public override bool NamesIts(ITypeSymbol type) => false;

    public override JsonShape? Make(ITypeSymbol type, JsonPlace place)
    {
        var examples = new List<string>();
        var members = new StringBuilder();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var property in Members(type))
        {
            var jsonName = NameCase.Apply(place.Policy.Naming, property.Name);
            if (names.TryGetValue(jsonName, out var other))
            {
                place.Node.Refuse(new JsonRefusal(place.Path + "." + property.Name, "", $"'{other}' and '{property.Name}' are both \"{jsonName}\" in JSON. Give one another name.", IsNameClash: true));
                isWhole = false;
                continue;
            }

            names.Add(jsonName, property.Name);
            isWhole &= Add(property, jsonName, place.At("." + property.Name), examples, members);
        }

        return isWhole ? new JsonShape(place.Type(type), $"{JsonRuntime.Anonymous}.Of(new {{ {string.Join(", ", examples)} }}){members}") : null;
    }

    /// <summary>Whether an anonymous type is part of a type.</summary>
    public static bool IsIn(ITypeSymbol type) => type switch
    {
        { IsAnonymousType: true } => true,
        IArrayTypeSymbol array => IsIn(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(IsIn) || (named.ContainingType is { } outer && IsIn(outer)),
        _ => false,
    };

    /// <summary>The types that a format of a type names: the type itself, or what the members of anonymous types in it are made of.</summary>
    public static IEnumerable<ITypeSymbol> Named(ITypeSymbol type) => type switch
    {
        _ when !IsIn(type) => [type],
        { IsAnonymousType: true } => Members(type).SelectMany(static property => Named(property.Type)),
        IArrayTypeSymbol array => Named(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Named),
        _ => [],
    };

    private static bool Add(IPropertySymbol property, string jsonName, JsonPlace place, List<string> examples, StringBuilder members)
    {
        var isOptional = property.Type.IsOurs("Optional", 1);
        var type = isOptional ? ((INamedTypeSymbol)property.Type).TypeArguments[0] : property.Type;
        if (TypeNames.IsOpen(type))
        {
            place.Refuse(type, "Only the caller knows it. Declare a record.");
            return false;
        }

        if (place.Shape(type) is not { } shape)
        {
            return false;
        }

        var @null = place.Null(type);
        var local = "format" + CSharpText.Literal(place.Node.NextLocal());
        var name = CSharpText.Identifier(property.Name);
        var hasValue = shape.HasValue is not null && (@null is JsonNull.Never or JsonNull.Default) ? $", static value => value.{name}{shape.HasValue}" : "";
        examples.Add($"{name} = {JsonRuntime.Anonymous}.{(isOptional ? "OptionalExample" : "Example")}({JsonPlace.Wrap(shape, @null)}, out var {local})");
        members.Append($".{(isOptional ? "AddOptional" : "Add")}({CSharpText.Literal(jsonName)}, static value => value.{name}, {local}{(isOptional ? "" : hasValue)})");
        return true;
    }

    private static IEnumerable<IPropertySymbol> Members(ITypeSymbol type) => type.GetMembers().OfType<IPropertySymbol>();
}
