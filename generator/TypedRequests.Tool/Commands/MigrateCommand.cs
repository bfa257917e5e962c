using System.CommandLine;
using Spectre.Console;
using TypedRequests.Migration.Plans;
using TypedRequests.Tool.Migrating;
using TypedRequests.Tool.Projects;

namespace TypedRequests.Tool.Commands;

/// <summary><c>migrate [path]</c>: rewrites the clients of another library and their uses, and says what was done.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("path")
        {
            Description = "A solution, a project, or a folder that has one.",
            DefaultValueFactory = static _ => Directory.GetCurrentDirectory(),
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be done, and change nothing." };
        var report = new Option<string?>("--report") { Description = "Write the report to this file, as Markdown." };
        var omitNulls = new Option<bool>("--omit-nulls") { Description = "Let null members of bodies be left out, where [JsonIgnore(Condition = Never)] would keep them." };
        var newtonsoft = new Option<bool>("--newtonsoft") { Description = "Rewrite clients too whose JSON Newtonsoft.Json reads and writes now." };
        var command = new Command("migrate", "Turn clients of Refit and RestEase into clients of TypedRequests.") { path, dryRun, report, omitNulls, newtonsoft };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new MigrateSettings(parsed.GetRequiredValue(path), parsed.GetValue(dryRun), parsed.GetValue(report))
            {
                Options = new MigrationOptions { KeepNulls = !parsed.GetValue(omitNulls), TakeNewtonsoft = parsed.GetValue(newtonsoft) },
            },
            AnsiConsole.Console,
            cancellationToken));
        return command;
    }

    /// <summary>Runs it; the console may be any.</summary>
    public static async Task<int> RunAsync(MigrateSettings settings, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (ProjectPath.Find(settings.Path) is not { } file)
        {
            console.MarkupLineInterpolated($"[red]There is no solution and no project at '{settings.Path}'.[/] Name one: dotnet typedrequests migrate src/App.sln");
            return ExitCode.Failed;
        }

        MigrationReport report;
        using (var loaded = await LoadAsync(file, console, cancellationToken))
        {
            if (loaded.Failures.Count > 0 && loaded.Solution.ProjectIds.Count == 0)
            {
                console.MarkupLineInterpolated($"[red]'{file}' could not be read:[/] {loaded.Failures[0]}");
                return ExitCode.Failed;
            }

            report = await console.Status().StartAsync("Reading the clients", status => new SolutionRun(loaded, settings, text => status.Status(Markup.Escape(text))).RunAsync(cancellationToken));
        }

        ReportTable.Write(report, console);
        if (settings.Report is { } target)
        {
            await File.WriteAllTextAsync(target, ReportMarkdown.Write(report), cancellationToken);
            console.MarkupLineInterpolated($"The report is in {target}.");
        }

        return report.IsWhole ? ExitCode.Done : ExitCode.LeftToDo;
    }

    private static Task<LoadedSolution> LoadAsync(string file, IAnsiConsole console, CancellationToken cancellationToken) =>
        console.Status().StartAsync("Loading the projects", status => LoadedSolution.OpenAsync(file, name => status.Status(Markup.Escape("Loading " + name)), cancellationToken));
}
