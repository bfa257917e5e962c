using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Reads the attributes of ours that stand on a symbol, in written order.</summary>
internal static class AttributeReader
{
    private const string Suffix = "Attribute";

    public static IReadOnlyList<AttributeUse> Read(ISymbol symbol)
    {
        List<AttributeUse>? found = null;
        foreach (var data in symbol.GetAttributes())
        {
            if (NameOf(data) is { } name)
            {
                (found ??= []).Add(new AttributeUse(name, data));
            }
        }

        return found ?? (IReadOnlyList<AttributeUse>)[];
    }

    public static AttributeUse? Find(ISymbol symbol, string name)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (IsCalled(data, name))
            {
                return new AttributeUse(name, data);
            }
        }

        return null;
    }

    /// <summary>An attribute that is not ours.</summary>
    public static AttributeData? FindForeign(ISymbol symbol, string @namespace, string name)
    {
        foreach (var data in symbol.GetAttributes())
        {
            if (data.AttributeClass.Is(@namespace, name))
            {
                return data;
            }
        }

        return null;
    }

    private static bool IsCalled(AttributeData data, string name) =>
        data.AttributeClass is { } type
        && type.Name.Length == name.Length + Suffix.Length
        && type.Name.StartsWith(name, StringComparison.Ordinal)
        && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
        && TypeNames.IsNamespace(type.ContainingNamespace, WellKnownNames.Root);

    private static string? NameOf(AttributeData data) =>
        data.AttributeClass is { } type
        && type.Name.EndsWith(Suffix, StringComparison.Ordinal)
        && TypeNames.IsNamespace(type.ContainingNamespace, WellKnownNames.Root)
            ? type.Name.Substring(0, type.Name.Length - Suffix.Length)
            : null;
}
