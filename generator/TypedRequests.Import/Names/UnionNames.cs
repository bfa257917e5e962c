using TypedRequests.Import.Model;

namespace TypedRequests.Import.Names;

/// <summary>What the cases of a union are called.</summary>
internal static class UnionNames
{
    public static string Of(TypeUse one) => one switch
    {
        { Kind: TypeKind.List } => "Items",
        { Kind: TypeKind.Map } => "Map",
        { Text: "bool" } => "Flag",
        { Text: "int" or "long" or "ulong" or "double" or "float" or "decimal" } => "Number",
        _ => "Text",
    };

    /// <summary>A case that holds a declared type. A nested type of that type's own name would hide it.</summary>
    public static IEnumerable<string> Of(TypeUse one, string union)
    {
        var name = one.WriteBare();
        if (name.Length > union.Length && name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(name[union.Length])) yield return name.Substring(union.Length);
        var words = Words.Of(name);
        for (var skip = words.Count - 1; skip > 0; skip--) yield return Words.Pascal(words.Skip(skip));
        yield return one.Canonical is EnumType ? "Word" : one.Canonical is UnionType ? "Either" : "Object";
        yield return "Of" + name;
    }
}
