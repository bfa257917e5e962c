using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>Reads the attributes of ours that stand on a symbol, in written order.</summary>
internal static class AttributeReader
{
    private const string Suffix = "Attribute";

    public static AttributeUse[] Read(ISymbol symbol)
    {
        var all = symbol.GetAttributes();
        var found = all.IsEmpty ? [] : new AttributeUse[all.Length];
        var count = 0;
        foreach (var data in all)
        {
            if (NameOf(data) is { } name)
            {
                found[count++] = new AttributeUse(name, data);
            }
        }

        Array.Resize(ref found, count);
        return found;
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
            ? Word(type.Name)
            : null;

    // Read with every method and parameter: the usual words are not cut out each time.
    private static string Word(string name) => name switch
    {
        "GetAttribute" => "Get",
        "PostAttribute" => "Post",
        "PutAttribute" => "Put",
        "PatchAttribute" => "Patch",
        "DeleteAttribute" => "Delete",
        "HeaderAttribute" => "Header",
        "QueryAttribute" => "Query",
        "PathAttribute" => "Path",
        "BodyAttribute" => "Body",
        "TypedClientAttribute" => "TypedClient",
        _ => name.Substring(0, name.Length - Suffix.Length),
    };
}
