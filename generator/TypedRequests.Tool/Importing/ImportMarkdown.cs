using System.Text;
using TypedRequests.Import;

namespace TypedRequests.Tool.Importing;

/// <summary>The whole report, as Markdown.</summary>
internal static class ImportMarkdown
{
    public static string Write(ImportResult result, string document)
    {
        var text = new StringBuilder();
        text.Append("# Import of ").Append(Path.GetFileName(document)).Append("\n\n");
        text.Append(FormattableString.Invariant($"{result.Interfaces} interfaces with {result.Operations} calls, {result.Records} records, {result.Enums} enums and {result.Unions} unions, in {result.Files.Count} files of {result.Lines} lines.\n"));
        Append(text, "Relaxed, since an example of the document says so", result.Relaxed.Select(Line));
        Append(text, "Faults of the document", result.Faults.Select(Line));
        Append(text, "Not expressible", result.NotExpressed.Select(Line));
        return text.ToString();
    }

    public static string Line(Relaxation relaxation) => $"{relaxation.Schema}: '{relaxation.Member}' is {(relaxation.IsMissing ? "missing" : "null")} in {relaxation.Example}";

    public static string Line(ImportFault fault) => $"{fault.Pointer}: {fault.Message}";

    public static string Line(NotExpressed one) => $"{one.Pointer}: {one.Reason}";

    private static void Append(StringBuilder text, string heading, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append(FormattableString.Invariant($"\n## {heading} ({all.Count})\n\n"));
        foreach (var line in all) text.Append("- `").Append(line.Replace("`", "'", StringComparison.Ordinal).ReplaceLineEndings(" ")).Append("`\n");
    }
}
