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
        var document = DocumentOptions.File();
        var output = new Option<string>("--output", "-o") { Description = "The folder that the files go to.", DefaultValueFactory = static _ => "Clients" };
        var space = new Option<string?>("--namespace") { Description = "The namespace; without it that of the project around the folder." };
        var tags = DocumentOptions.Names("--tags", "Only operations with one of these tags.");
        var operations = DocumentOptions.Names("--operations", "Only these operations, by operationId or as \"GET /path\".");
        var all = new Option<bool>("--all") { Description = "All operations, without asking which." };
        var list = new Option<bool>("--list") { Description = "List the operations, and write nothing." };
        var check = new Option<bool>("--check") { Description = "Write nothing, and end with 2 if the files are not as they would be written." };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there and differ." };
        var report = new Option<string?>("--report") { Description = "Write everything that was relaxed or not expressible to this file, as Markdown." };
        var (root, fetch) = (DocumentOptions.Root(), DocumentOptions.Fetch());
        var command = new Command("import", "Write interfaces and records for an OpenAPI document.") { document, output, space, tags, operations, all, list, check, force, report, root, fetch };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new ImportSettings(parsed.GetRequiredValue(document), parsed.GetRequiredValue(output))
            {
                Namespace = parsed.GetValue(space),
                Tags = parsed.GetValue(tags) ?? [],
                Operations = parsed.GetValue(operations) ?? [],
                TakesAll = parsed.GetValue(all),
                IsList = parsed.GetValue(list),
                IsCheck = parsed.GetValue(check),
                Overwrites = parsed.GetValue(force),
                Report = parsed.GetValue(report),
                Reader = DocumentOptions.Reader(parsed.GetValue(root), parsed.GetValue(fetch)),
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
            var document = await console.Status().StartAsync("Reading the document", _ => Task.Run(() => OpenApiReader.Read(settings.Reader.Text(settings.Document)), cancellationToken));
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
}
