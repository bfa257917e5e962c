namespace TypedRequests.Generator.Tests.Harness;

/// <summary>The verified files of one test.</summary>
internal sealed class SnapshotFiles(string folder, string name)
{
    /// <summary>
    /// What differs, in words to read in a test's output; the text as it is now is written beside the verified file, as <c>.received.cs</c>.
    /// Moving that one over the verified file accepts it.
    /// </summary>
    public async Task<IReadOnlyList<string>> Compare(IReadOnlyList<(string HintName, string Text)> emitted)
    {
        foreach (var old in Directory.GetFiles(folder, $"{name}#*.received.cs")) File.Delete(old);
        var findings = new List<string>();
        foreach (var (hintName, text) in emitted)
            if (await CompareFile(hintName, $"//HintName: {hintName}\n{text}") is { } finding) findings.Add(finding);
        var expected = emitted.Select(file => PathOf(file.HintName, "verified")).ToHashSet();
        findings.AddRange(Directory.GetFiles(folder, $"{name}#*.verified.cs")
            .Where(file => !expected.Contains(file))
            .Select(file => $"{Path.GetFileName(file)} is verified, but nothing of that name is emitted any more. Delete it."));
        if (emitted.Count == 0) findings.Add($"{name}: nothing was emitted that could be compared.");
        return findings;
    }

    private async Task<string?> CompareFile(string hintName, string text)
    {
        var verified = PathOf(hintName, "verified");
        var expected = File.Exists(verified) ? (await File.ReadAllTextAsync(verified)).TrimEnd('\n') : null;
        if (expected == text.TrimEnd('\n')) return null;
        var received = PathOf(hintName, "received");
        await File.WriteAllTextAsync(received, text);
        return expected is null
            ? $"{Path.GetFileName(verified)} does not exist. If {received} is right, rename it.\n{text}"
            : $"{Path.GetFileName(verified)} differs (- verified, + emitted). If {received} is right, move it over.\n{LineDiff.Of(expected, text.TrimEnd('\n'))}";
    }

    private string PathOf(string hintName, string state) =>
        Path.Combine(folder, $"{name}#{Path.GetFileNameWithoutExtension(hintName)}.{state}.cs");
}
