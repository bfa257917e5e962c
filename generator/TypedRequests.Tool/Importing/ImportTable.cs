using System.Globalization;
using Spectre.Console;
using TypedRequests.Import;
using TypedRequests.Tool.Commands;

namespace TypedRequests.Tool.Importing;

/// <summary>The summary on the screen: what was written, what was relaxed, what could not be expressed and why.</summary>
internal static class ImportTable
{
    private const int MostLines = 20;

    public static void Write(ImportResult result, ImportSettings settings, IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Interfaces", "Calls", "Records", "Enums", "Unions", "Files", "Lines", "Relaxed", "Not expressible");
        int[] counts = [result.Interfaces, result.Operations, result.Records, result.Enums, result.Unions, result.Files.Count, result.Lines, result.Relaxed.Count, result.NotExpressed.Count];
        table.AddRow([.. counts.Select(static count => count.ToString(CultureInfo.InvariantCulture))]);
        console.Write(table);
        Write("Relaxed: an example of the document says so", [.. result.Relaxed.Select(ImportMarkdown.Line)], console);
        Write("Faults of the document", [.. result.Faults.Select(ImportMarkdown.Line)], console);
        Write("Not expressible", [.. result.NotExpressed.Select(ImportMarkdown.Line)], console);
        console.WriteLine(settings.IsCheck ? "Nothing was written: this is a check." : $"The files are in {settings.Output}. They are yours: rename and change what you like.");
    }

    private static void Write(string heading, IReadOnlyList<string> lines, IAnsiConsole console)
    {
        if (lines.Count == 0) return;
        console.WriteLine();
        console.MarkupLine(FormattableString.Invariant($"[bold]{heading}[/] ({lines.Count})"));
        foreach (var line in lines.Take(MostLines)) console.MarkupLineInterpolated($"  {line}");
        if (lines.Count > MostLines) console.WriteLine(FormattableString.Invariant($"  … and {lines.Count - MostLines} more; --report writes them all."));
    }
}
