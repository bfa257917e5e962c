using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace TypedRequests;

/// <summary>Cuts text that arrives in pieces into lines: at LF, CR LF and CR, also when a piece ends between CR and LF.</summary>
internal sealed class LineSplitter
{
    private readonly Queue<string> _lines = new();
    private readonly StringBuilder _open = new();
    private bool _afterCarriageReturn;

    internal void Push(ReadOnlySpan<char> text)
    {
        if (_afterCarriageReturn && text is ['\n', ..]) text = text[1..];
        _afterCarriageReturn = false;
        for (var end = text.IndexOfAny('\r', '\n'); end >= 0; end = text.IndexOfAny('\r', '\n'))
        {
            _lines.Enqueue(_open.Append(text[..end]).ToString());
            _open.Clear();
            var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            _afterCarriageReturn = text[end] == '\r' && end + 1 == text.Length;
            text = text[(isPair ? end + 2 : end + 1)..];
        }

        _open.Append(text);
    }

    internal bool TryTake([NotNullWhen(true)] out string? line) => _lines.TryDequeue(out line);

    /// <summary>What stands after the last line end; nothing when the text ended with one.</summary>
    internal bool TryTakeRest([NotNullWhen(true)] out string? line)
    {
        line = _open.Length > 0 ? _open.ToString() : null;
        return line is not null;
    }
}
