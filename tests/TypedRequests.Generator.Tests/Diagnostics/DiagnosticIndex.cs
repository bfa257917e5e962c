using System.Text;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>Writes docs/diagnostics/README.md from the release rows, so that the list of pages cannot lag behind the catalogue.</summary>
internal static class DiagnosticIndex
{
    private static readonly (char Hundred, string Heading)[] s_parts =
    [
        ('0', "TR0: coming from another library"),
        ('1', "TR1: interfaces and methods"),
        ('2', "TR2: routes and bindings"),
        ('3', "TR3: results and JSON"),
        ('4', "TR4: uses of sessions and clients"),
    ];

    public static string Write(IReadOnlyList<ReleaseRow> rows, IReadOnlyList<DiagnosticPage> pages)
    {
        var text = new StringBuilder(
            """
            # Diagnostics

            Every mistake in an annotated interface is shown while it is typed, on the token that is wrong. An error means that no correct request could be sent;
            a warning, that the request can be sent but is probably not meant so; information is advice that comes with a fix. Each page shows code that is
            reported, with the place marked by carets, and code that is not; both are compiled by a test. The examples assume implicit usings and
            `using TypedRequests;`.

            This list is generated from the generator's `AnalyzerReleases` files; `UPDATE_INDEX=1` lets its test write it anew.

            """);
        foreach (var (hundred, heading) in s_parts)
        {
            text.Append("\n## ").Append(heading).Append("\n\n| ID | finding | severity | fix |\n| --- | --- | --- | --- |\n");
            foreach (var row in rows.Where(row => row.Id[2] == hundred))
            {
                var fix = pages.Single(page => page.Id == row.Id).NamesAFix ? "yes" : "";
                text.Append($"| [{row.Id}]({row.Id}.md) | {row.Title} | {row.Severity} | {fix} |\n");
            }
        }

        return text.ToString();
    }
}
