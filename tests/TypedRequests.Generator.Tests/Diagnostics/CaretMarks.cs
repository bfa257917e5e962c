using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>
/// Expected findings written into source as readers of a compiler's output know them: a comment line of carets beneath the line that is wrong.
/// <code>
///     [Get("/users/{usrId}")]
/// //                ^^^^^ TR2001
/// </code>
/// </summary>
internal static partial class CaretMarks
{
    public static IReadOnlyList<(string Id, TextSpan Span)> Read(string source)
    {
        var text = SourceText.From(source);
        var marks = new List<(string Id, TextSpan Span)>();
        var marked = 0; // the line that the carets point at: the last one that is no caret line itself
        foreach (var line in text.Lines)
        {
            var match = CaretLine().Match(line.ToString());
            if (match.Success)
            {
                var carets = match.Groups["carets"];
                marks.Add((match.Groups["id"].Value, new TextSpan(text.Lines[marked].Start + carets.Index, carets.Length)));
            }
            else
            {
                marked = line.LineNumber;
            }
        }

        return marks;
    }

    [GeneratedRegex(@"^//\s*(?<carets>\^+) (?<id>TR\d{4})$")]
    private static partial Regex CaretLine();
}
