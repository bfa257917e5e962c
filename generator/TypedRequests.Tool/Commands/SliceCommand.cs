using System.CommandLine;
using Spectre.Console;
using TypedRequests.OpenApi;
using TypedRequests.Tool.Documents;

namespace TypedRequests.Tool.Commands;

/// <summary><c>slice &lt;file&gt;</c>: writes a document as one file of JSON, whole or only what some operations need.</summary>
internal static class SliceCommand
{
    public static Command Create()
    {
        var file = DocumentOptions.File();
        var tags = DocumentOptions.Names("--tags", "Operations with one of these tags.");
        var operations = DocumentOptions.Names("--operations", "These operations: by operationId, or as 'GET /path'.");
        var output = new Option<string>("--output", "-o") { Description = "The file that is written.", Required = true };
        var (root, fetch) = (DocumentOptions.Root(), DocumentOptions.Fetch());
        var command = new Command("slice", "Write an OpenAPI document (JSON, YAML, one file or many) as one file of JSON: whole, or some operations and what they reach.") { file, tags, operations, output, root, fetch };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(tags) ?? [],
            parsed.GetValue(operations) ?? [],
            parsed.GetRequiredValue(output),
            DocumentOptions.Reader(parsed.GetValue(root), parsed.GetValue(fetch)),
            AnsiConsole.Console));
        return command;
    }

    /// <summary>Runs it; the console may be any.</summary>
    public static int Run(string file, IReadOnlyCollection<string> tags, IReadOnlyCollection<string> operations, string output, DocumentReader read, IAnsiConsole console)
    {
        try
        {
            var whole = read.Whole(file);
            var written = tags.Count + operations.Count == 0 ? whole : Slicer.Slice(whole, new SliceSelection(tags, operations));
            File.WriteAllText(output, DocumentText.Write(written));
            console.WriteLine(FormattableString.Invariant($"{output}: {Count(written)} of {Count(whole)} operations."));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is DocumentFileException or IOException or UnauthorizedAccessException)
        {
            console.MarkupLineInterpolated($"[red]{exception.Message}[/]");
            return ExitCode.Failed;
        }
    }

    private static int Count(System.Text.Json.Nodes.JsonObject document) =>
        (document["paths"] as System.Text.Json.Nodes.JsonObject ?? []).Sum(static path => (path.Value as System.Text.Json.Nodes.JsonObject ?? []).Count(static member => OperationList.Methods.Contains(member.Key)));
}
