namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>One type or attribute, and documents of which both readers make the same and both writers write the same.</summary>
/// <param name="Name">What is asked.</param>
/// <param name="Declaration">The type, called D; or more of them.</param>
/// <param name="Documents">The documents, those that do not fit among them.</param>
internal sealed record OracleCase(string Name, string Declaration, params string[] Documents)
{
    /// <summary>A record whose one member A has the type; the documents are A's values.</summary>
    public static OracleCase OfType(string type, params string[] values) =>
        new(type, $"public sealed record D({type} A);", [.. values.Select(value => $$"""{"a":{{value}}}""")]);

    /// <summary>A record with a dictionary of this key; the documents are the keys.</summary>
    public static OracleCase OfKey(string key, params string[] keys) =>
        new(key + " as key", $"public sealed record D(System.Collections.Generic.Dictionary<{key}, int> A);", [.. keys.Select(name => "{\"a\":{\"" + name + "\":1}}")]);
}
