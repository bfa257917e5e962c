using System.Runtime.CompilerServices;
using System.Text;

namespace TypedRequests.Generator.Text;

/// <summary>
/// Writes C# with LF line ends and four-space indentation. Multi-line text (raw strings) is re-indented line by line; interpolated text goes straight into the file.
/// </summary>
internal sealed class CodeWriter
{
    private const int UsualLength = 32 * 1024;

    // One per thread, of bounded size: a first generation writes hundreds of files.
    [ThreadStatic]
    private static StringBuilder? s_spare;

    private readonly StringBuilder _text;
    private int _depth;
    private int _lineStart;
    private bool _isBroken;

    public CodeWriter()
    {
        _text = s_spare ?? new StringBuilder(UsualLength);
        s_spare = null;
    }

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
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;

            // The line ends of a raw string are those of the generator's own source file.
            var length = (end > start && text[end - 1] == '\r' ? end - 1 : end) - start;
            if (length > 0)
            {
                _text.Append(' ', 4 * _depth).Append(text, start, length);
            }

            _text.Append('\n');
            start = end + 1;
        }
    }

    /// <summary>The same for interpolated text.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] Interpolation line) => EndLine();

    /// <summary>A header line and a braced block that closes when the scope is disposed.</summary>
    public Scope Block(string header, string end = "}")
    {
        Line(header);
        Line("{");
        return Indent(end);
    }

    /// <summary>The same for an interpolated header.</summary>
    public Scope Block([InterpolatedStringHandlerArgument("")] Interpolation header, string end = "}")
    {
        EndLine();
        Line("{");
        return Indent(end);
    }

    /// <summary>One level deeper until the scope is disposed, which writes <paramref name="end"/> if there is one.</summary>
    public Scope Indent(string? end = null)
    {
        _depth++;
        return new Scope(this, end);
    }

    /// <summary>The whole file. The writer is not used any more.</summary>
    public string Finish()
    {
        var file = _text.ToString();
        if (_text.Capacity <= 2 * UsualLength)
        {
            s_spare = _text.Clear();
        }

        return file;
    }

    private void BeginLine()
    {
        _lineStart = _text.Length;
        _isBroken = false;
        _text.Append(' ', 4 * _depth);
    }

    private void Append(string? value)
    {
        _isBroken |= value?.IndexOf('\n') >= 0;
        _text.Append(value);
    }

    private void EndLine()
    {
        var start = _lineStart + (4 * _depth);
        if (!_isBroken && _text.Length > start)
        {
            _text.Append('\n');
            return;
        }

        var lines = _text.ToString(start, _text.Length - start);
        _text.Length = _lineStart;
        Line(lines);
    }

    /// <summary>Takes the pieces of an interpolated line as they come. What stands in its holes writes nothing itself.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Interpolation
    {
        private readonly CodeWriter _writer;

        public Interpolation(int literalLength, int formattedCount, CodeWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
            writer.BeginLine();
        }

        public void AppendLiteral(string value) => _writer.Append(value);

        public void AppendFormatted(string? value) => _writer.Append(value);
    }

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
