using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// Signs that a type with members stands for one value, such as an ID or a ZIP code: its author has given it a text or a converter. To write it member by member would
/// be a guess, and so would be its text; the user says which one is meant.
/// </summary>
internal static class TextSigns
{
    /// <summary>What speaks for a single text, or null.</summary>
    public static string? Of(ITypeSymbol type)
    {
        if (TypeNames.IsOfFramework(type))
        {
            return null;
        }

        if (Find(type, "System.Text.Json.Serialization", "JsonConverterAttribute"))
        {
            return "a JSON converter";
        }

        if (Find(type, "System.ComponentModel", "TypeConverterAttribute"))
        {
            return "a type converter";
        }

        if (type.AllInterfaces.Any(static candidate => candidate.Is("System", "IParsable", 1) || candidate.Is("System", "ISpanParsable", 1)))
        {
            return "a way to parse it";
        }

        return HasOwnToString(type) && (type.IsValueType || CountOfMembers(type) <= 1) ? "a ToString of its own" : null;
    }

    // A record's own is not written by anybody.
    private static bool HasOwnToString(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(static member => member is IMethodSymbol { IsOverride: true, Parameters.Length: 0, IsImplicitlyDeclared: false }))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOfMembers(ITypeSymbol type) =>
        type.GetMembers().Count(static member => member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public, GetMethod: not null });

    private static bool Find(ITypeSymbol type, string @namespace, string name) => AttributeReader.FindForeign(type, @namespace, name) is not null;
}
