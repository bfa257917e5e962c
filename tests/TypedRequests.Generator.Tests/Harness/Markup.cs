using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Tests.Harness;

/// <summary>Test source that marks where findings are expected: <c>{|TR2001:id|}</c>. Marks may be nested.</summary>
internal sealed class Markup
{
    private Markup(string source, IReadOnlyList<(string Id, TextSpan Span)> expected)
    {
        Source = source;
        Expected = expected;
    }

    /// <summary>The text without the marks.</summary>
    public string Source { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Expected { get; }

    public static Markup Parse(string marked)
    {
        var source = new System.Text.StringBuilder(marked.Length);
        var expected = new List<(string Id, TextSpan Span)>();
        var open = new Stack<(string Id, int Start)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, "{|TR", 0, 4) == 0)
            {
                var colon = marked.IndexOf(':', i);
                open.Push((marked[(i + 2)..colon], source.Length));
                i = colon;
            }
            else if (open.Count > 0 && string.CompareOrdinal(marked, i, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                expected.Add((id, TextSpan.FromBounds(start, source.Length)));
                i++;
            }
            else
            {
                source.Append(marked[i]);
            }
        }

        return open.Count == 0 ? new Markup(source.ToString(), expected) : throw new FormatException($"The mark {open.Peek().Id} is never closed.");
    }
}
