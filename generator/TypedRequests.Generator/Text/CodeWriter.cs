using System.Text;

namespace TypedRequests.Generator.Text;

/// <summary>Writes C# with LF line ends and four-space indentation. Multi-line text (raw strings) is re-indented line by line.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>An empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>An empty line where one is wanted.</summary>
    public void Separate(bool isWanted)
    {
        if (isWanted)
        {
            Line();
        }
    }

    /// <summary>One or more lines at the current depth. Empty lines stay empty.</summary>
    public void Line(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            // The line ends of a raw string are those of the generator's own source file.
            var content = line.TrimEnd('\r');
            if (content.Length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(content);
            }

            _text.Append('\n');
        }
    }

    /// <summary>A header line and a braced block that closes when the scope is disposed.</summary>
    public Scope Block(string header, string end = "}")
    {
        Line(header);
        Line("{");
        return Indent(end);
    }

    /// <summary>One level deeper until the scope is disposed, which writes <paramref name="end"/> if there is one.</summary>
    public Scope Indent(string? end = null)
    {
        _depth++;
        return new Scope(this, end);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Ends an indentation when disposed.</summary>
    internal readonly struct Scope(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
