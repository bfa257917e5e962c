using System.CommandLine;
using Spectre.Console;
using TypedRequests.Import;
using TypedRequests.Import.Selection;
using TypedRequests.OpenApi;
using TypedRequests.Tool.Documents;
using TypedRequests.Tool.Importing;

namespace TypedRequests.Tool.Commands;

/// <summary><c>import document</c>: writes interfaces and records for the operations of an OpenAPI document, and says what could not be expressed.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var document = new Argument<string>("document") { Description = "An OpenAPI document: 2.0, 3.0 or 3.1." };
        var output = new Option<string>("--output", "-o") { Description = "The folder that the files go to.", DefaultValueFactory = static _ => "Clients" };
        var space = new Option<string?>("--namespace") { Description = "The namespace; without it that of the project around the folder." };
        var tags = new Option<string[]>("--tags") { Description = "Only operations with one of these tags.", AllowMultipleArgumentsPerToken = true };
        var operations = new Option<string[]>("--operations") { Description = "Only these operations, by operationId or as \"GET /path\".", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--all") { Description = "All operations, without asking which." };
        var list = new Option<bool>("--list") { Description = "List the operations, and write nothing." };
        var check = new Option<bool>("--check") { Description = "Write nothing, and end with 2 if the files are not as they would be written." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that were changed since." };
        var report = new Option<string?>("--report") { Description = "Write everything that was relaxed or not expressible to this file, as Markdown." };
        var command = new Command("import", "Write interfaces and records for an OpenAPI document.") { document, output, space, tags, operations, all, list, check, force, report };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ImportSettings(parsed.GetRequiredValue(document), parsed.GetRequiredValue(output))
            {
                Namespace = parsed.GetValue(space),
                Tags = Split(parsed.GetValue(tags)),
                Operations = Split(parsed.GetValue(operations)),
                TakesAll = parsed.GetValue(all),
                IsList = parsed.GetValue(list),
                IsCheck = parsed.GetValue(check),
                Overwrites = parsed.GetValue(force),
                Report = parsed.GetValue(report),
            },
            AnsiConsole.Console,
            cancellationToken));
        return command;
    }

    /// <summary>Runs it; the console may be any.</summary>
    public static async Task<int> RunAsync(ImportSettings settings, IAnsiConsole console, CancellationToken cancellationToken)
    {
        try
        {
            var document = await console.Status().StartAsync("Reading the document", _ => DocumentLoading.ReadAsync(settings.Document, cancellationToken));
            if (settings.IsList)
            {
                OperationTable.Write(document, console);
                return ExitCode.Done;
            }

            return await RunAsync(settings, document, console, cancellationToken);
        }
        catch (DocumentException unreadable)
        {
            var place = FormattableString.Invariant($"line {unreadable.Line}, column {unreadable.Column}");
            console.MarkupLineInterpolated($"[red]'{settings.Document}' could not be read:[/] {place}: {unreadable.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DocumentFileException)
        {
            console.MarkupLineInterpolated($"[red]{failure.Message}[/]");
        }

        return ExitCode.Failed;
    }

    private static async Task<int> RunAsync(ImportSettings settings, OpenApiDocument document, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var options = new ImportOptions { Namespace = settings.Namespace ?? ProjectNamespace.Of(settings.Output), Tags = settings.Tags, Operations = settings.Operations };
        if (OperationFilter.Unknown(document, options) is { Count: > 0 } unknown)
        {
            console.MarkupLineInterpolated($"[red]The document has no tag or operation '{unknown[0]}'.[/] See what it has: dotnet typedrequests import {settings.Document} --list");
            return ExitCode.Failed;
        }

        if (options is { Tags.Count: 0, Operations.Count: 0 } && !settings.TakesAll && console.Profile.Capabilities.Interactive)
        {
            options = options with { Tags = TagChoice.Ask(document, console) };
        }

        var result = console.Status().Start("Checking the examples, writing the types", _ => Importer.Run(document, options));
        var target = new ImportTarget(settings.Output, result);
        var code = settings.IsCheck ? target.Check(console) : await target.WriteAsync(settings.Overwrites, console, cancellationToken);
        if (code == ExitCode.Failed) return code;
        ImportTable.Write(result, settings, console);
        if (settings.Report is { } report)
        {
            await File.WriteAllTextAsync(report, ImportMarkdown.Write(result, settings.Document), cancellationToken);
            console.MarkupLineInterpolated($"The report is in {report}.");
        }

        return code;
    }

    // Several arguments, or one with commas.
    private static IReadOnlyList<string> Split(string[]? values) => [.. (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
}
