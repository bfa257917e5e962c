using TypedRequests.TestServers;

namespace TypedRequests.Differential.Tests.Cases;

/// <summary>
/// Reads the case files. <c># name</c> begins a case; lines of C# follow, then <c>&gt; call</c>, <c>= call with a value</c>, <c>&lt; reply</c>,
/// <c>~ piece of a finding</c> where the requests differ, <c>! diagnostic</c> that the original deserved,
/// <c>? piece of a finding</c> where a person has to do the rest, <c>- piece of a finding</c> where the interface stays as it is.
/// </summary>
internal static class CaseFile
{
    /// <summary>Every case of a peer.</summary>
    public static IReadOnlyList<MigrationCase> Read(string peer) =>
        [.. Directory.EnumerateFiles(RepositoryFolder.PathOf("tests", "TypedRequests.Differential.Tests", "Cases", peer), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(file => Parse(Path.GetFileNameWithoutExtension(file), File.ReadAllLines(file)))];

    internal static IEnumerable<MigrationCase> Parse(string theme, IReadOnlyList<string> lines)
    {
        var starts = Enumerable.Range(0, lines.Count).Where(i => lines[i].StartsWith("# ", StringComparison.Ordinal)).Append(lines.Count).ToList();
        for (var i = 0; i + 1 < starts.Count; i++)
        {
            yield return Parse(theme, lines[starts[i]][2..], lines.Skip(starts[i] + 1).Take(starts[i + 1] - starts[i] - 1).ToList());
        }
    }

    private static MigrationCase Parse(string theme, string name, List<string> lines)
    {
        var marked = lines.Where(IsMarked).ToLookup(line => line[0], line => line[2..]);
        return new MigrationCase(
            theme,
            name,
            string.Join('\n', lines.Where(line => !IsMarked(line))).Trim('\n') + "\n",
            [.. lines.Where(line => IsMarked(line) && line[0] is '>' or '=').Select(line => new CaseCall(line[2..], HasValue: line[0] == '='))],
            marked['<'].Select(CaseReply.Parse).SingleOrDefault() ?? CaseReply.Default,
            [.. marked['~']],
            [.. marked['!']],
            [.. marked['?']],
            [.. marked['-']]);
    }

    private static bool IsMarked(string line) => line.Length > 2 && line[1] == ' ' && "><=~-!?".Contains(line[0], StringComparison.Ordinal);
}
