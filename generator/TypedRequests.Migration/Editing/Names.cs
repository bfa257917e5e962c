namespace TypedRequests.Migration.Editing;

/// <summary>
/// Names of types in new text. How one is written (short, or with its namespace) depends on the file, which is known only when all changes of the file are; until then a name
/// stands between two marks.
/// </summary>
internal static class Names
{
    public const char Begin = '\u0001';
    public const char Middle = '\u0002';
    public const char End = '\u0003';

    public const string Root = "TypedRequests";

    /// <summary>A type, or an attribute without its suffix, of ours.</summary>
    public static string Ours(string name) => Of(Root, name);

    public static string Of(string @namespace, string name) => $"{Begin}{@namespace}{Middle}{name}{End}";
}
