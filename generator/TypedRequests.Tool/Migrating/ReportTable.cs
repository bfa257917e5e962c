using System.Globalization;
using Spectre.Console;

namespace TypedRequests.Tool.Migrating;

/// <summary>The report on the screen: a table of what was done, and what is left.</summary>
internal static class ReportTable
{
    private const int MostLines = 20;

    public static void Write(MigrationReport report, IAnsiConsole console)
    {
        if (report.Projects.Count == 0)
        {
            console.WriteLine("No project has clients of Refit or RestEase.");
        }
        else
        {
            console.Write(Table(report));
            console.WriteLine(FormattableString.Invariant($"{report.MethodsDone} of {report.Methods} calls need no hand edit.{(report.IsDryRun ? " Nothing was written: this is a dry run." : "")}"));
        }

        Write("Stays as it is", report.Projects.SelectMany(static project => project.Stays), console);
        Write("To do by hand", report.Projects.SelectMany(static project => project.ByHand), console);
        Write("Does not compile", report.Projects.SelectMany(static project => project.Errors), console);
        Write("Differs", report.Projects.SelectMany(static project => project.Differences), console);
        Write("Could not be loaded", report.Failures.Select(static failure => new ReportLine("", failure)), console);
    }

    private static Table Table(MigrationReport report)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Project", "From", "Clients", "Calls", "Uses", "Differences", "Left to do");
        foreach (var project in report.Projects)
        {
            table.AddRow(
                Markup.Escape(project.Project),
                project.Library,
                Of(project.ClientsDone, project.Clients),
                Of(project.MethodsDone, project.Methods),
                Of(project.UsesDone, project.Uses),
                project.Differences.Count.ToString(CultureInfo.InvariantCulture),
                (project.Stays.Count + project.ByHand.Count + project.Errors.Count).ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static string Of(int done, int all) => string.Create(CultureInfo.InvariantCulture, $"{done} of {all}");

    private static void Write(string heading, IEnumerable<ReportLine> lines, IAnsiConsole console)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine(FormattableString.Invariant($"[bold]{heading}[/] ({all.Count})"));
        foreach (var line in all.Take(MostLines))
        {
            console.WriteLine(line.Place.Length == 0 ? "  " + line.Text : $"  {line.Place}: {line.Text}");
        }

        if (all.Count > MostLines)
        {
            console.WriteLine(FormattableString.Invariant($"  … and {all.Count - MostLines} more: --report names a file for all of them."));
        }
    }
}
