using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>The members of an object that a query or form names: public readable properties, under their wire names, those of base types after its own.</summary>
internal static class FlatMembers
{
    /// <summary>How many types of a value are looked into.</summary>
    public const int MostTypes = 200;

    public static IReadOnlyList<(IPropertySymbol Property, string Name)> Of(ITypeSymbol type, int naming)
    {
        var members = new List<(IPropertySymbol, string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            foreach (var property in current.GetMembers().OfType<IPropertySymbol>().Where(IsRead))
            {
                if (seen.Add(property.Name) && !IsIgnored(property))
                {
                    members.Add((property, WireNames.Of(property, naming)));
                }
            }
        }

        return members;
    }

    /// <summary>Why a type has no flat form, or null when it has one.</summary>
    public static string? Objection(ITypeSymbol type, int members, bool isNested)
    {
        if (isNested)
        {
            return "it contains itself.";
        }

        if (type is { TypeKind: TypeKind.Class, IsAbstract: true })
        {
            return "it is abstract, and the members of what comes in its place are not known.";
        }

        return members == 0 ? "it has no member that could be sent." : null;
    }

    private static bool IsRead(IPropertySymbol property) => property is
    {
        IsStatic: false,
        IsIndexer: false,
        DeclaredAccessibility: Accessibility.Public,
        GetMethod.DeclaredAccessibility: Accessibility.Public,
        ExplicitInterfaceImplementations.IsEmpty: true,
    };

    // A condition other than Always still names the member; null is left out of a query anyway.
    private static bool IsIgnored(IPropertySymbol property) =>
        AttributeReader.FindForeign(property, "System.Text.Json.Serialization", "JsonIgnoreAttribute") is { } ignore
        && ignore.NamedArguments.All(static argument => argument.Key != "Condition" || argument.Value.Value is 1);
}
