namespace TypedRequests.Architecture.Tests;

/// <summary>Runs a rule over the repository, and over a text that breaks it: a rule that cannot fail is no rule.</summary>
internal static class Check
{
    public static void Holds(IEnumerable<SourceFile> files, Func<SourceFile, IEnumerable<string>> rule) => Empty(files.SelectMany(rule));

    public static void Empty(IEnumerable<string> findings)
    {
        var found = findings.ToList();
        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found));
    }

    /// <summary>The findings in a made-up file.</summary>
    public static IReadOnlyList<string> In(string path, string text, Func<SourceFile, IEnumerable<string>> rule) => [.. rule(new(path, text))];

    /// <summary>Asserts that a made-up file breaks the rule once, with a finding that says this.</summary>
    public static void Breaks(string path, string text, Func<SourceFile, IEnumerable<string>> rule, string saying) =>
        Assert.Contains(saying, Assert.Single(In(path, text, rule)));
}
