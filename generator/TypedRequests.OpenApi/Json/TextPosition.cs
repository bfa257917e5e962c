namespace TypedRequests.OpenApi;

/// <summary>Where an offset lies, as editors count: lines and columns from 1. Counted when it is asked for; a table of lines would be as large as the index.</summary>
internal static class TextPosition
{
    private const int WindowLength = 16 * 1024;

    public static (int Line, int Column) Of(IDocumentText text, int offset)
    {
        offset = Math.Min(offset, text.Length);
        var window = new char[Math.Min(WindowLength, Math.Max(offset, 1))];
        var (line, start, last) = (1, 0, '\0');
        for (var from = 0; from < offset; from += window.Length)
        {
            var count = Math.Min(window.Length, offset - from);
            text.CopyTo(from, window, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = window[i];
                if (c is '\r' || (c is '\n' && last is not '\r')) line++;
                if (c is '\r' or '\n') start = from + i + 1;
                last = c;
            }
        }
        return (line, offset - start + 1);
    }
}
