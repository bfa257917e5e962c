using System.Globalization;
using System.Text;

namespace TypedRequests.Tool.Migrating;

/// <summary>The report as a file, complete.</summary>
internal static class ReportMarkdown
{
    public static string Write(MigrationReport report)
    {
        var text = new StringBuilder("# Migration to TypedRequests\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{report.MethodsDone} of {report.Methods} calls need no hand edit.{(report.IsDryRun ? " Nothing was written: this was a dry run." : "")}\n\n");
        text.Append("| Project | From | Clients | Calls | Uses | Differences | Left to do |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var project in report.Projects)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {project.Project} | {project.Library} | {project.ClientsDone} of {project.Clients} | {project.MethodsDone} of {project.Methods} | {project.UsesDone} of {project.Uses} | ");
            text.Append(CultureInfo.InvariantCulture, $"{project.Differences.Count} | {project.Stays.Count + project.ByHand.Count + project.Errors.Count} |\n");
        }

        text.Append("\n## What differs for every call\n\n");
        text.Append("- The session sends `Accept`, `Accept-Encoding` and `User-Agent` unless they are removed from `Session.Headers`; Refit sends none of them.\n");
        text.Append("- A JSON body has a length; Refit sends it in chunks.\n");
        text.Append("- Cookies are kept in the session's jar and redirects are followed by the session.\n");
        text.Append("- An empty value in a path segment is refused; Refit sends the empty segment.\n");
        text.Append("- The boundary of a multipart body is random; Refit's is constant.\n");
        foreach (var project in report.Projects)
        {
            Write("Stays as it is", project.Project, project.Stays, text);
            Write("To do by hand", project.Project, project.ByHand, text);
            Write("Does not compile", project.Project, project.Errors, text);
            Write("Differs", project.Project, project.Differences, text);
        }

        Write("Could not be loaded", "", [.. report.Failures.Select(static failure => new ReportLine("", failure))], text);
        return text.ToString();
    }

    private static void Write(string heading, string project, IReadOnlyList<ReportLine> lines, StringBuilder text)
    {
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\n## {heading}{(project.Length == 0 ? "" : ": " + project)}\n\n");
        foreach (var line in lines)
        {
            text.Append(line.Place.Length == 0 ? $"- {line.Text}\n" : $"- `{line.Place}`: {line.Text}\n");
        }
    }
}
