using System.Globalization;

namespace TypedRequests;

/// <summary>What is known of a list's end: asked of each page, before the next one is.</summary>
/// <param name="StatusCodes">The statuses of a page past the end.</param>
/// <param name="TotalCount">The path to the number of all items.</param>
/// <param name="TotalCountHeader">The header with it.</param>
/// <param name="PageCount">The path to the number of pages.</param>
/// <param name="PageCountHeader">The header with it.</param>
/// <param name="PageSize">How many items a full page has; 0 if not declared.</param>
/// <param name="FirstNumber">The number of the page that the list was begun with.</param>
internal sealed record PageEnd(int[] StatusCodes, string[]? TotalCount, string? TotalCountHeader, string[]? PageCount, string? PageCountHeader, long PageSize, string? FirstNumber)
{
    /// <summary>Whether a status says that a page lies past the end.</summary>
    public bool IsPast(int status) => Array.IndexOf(StatusCodes, status) >= 0;

    /// <summary>Whether no page follows this one.</summary>
    /// <param name="response">The page's response.</param>
    /// <param name="body">Its JSON.</param>
    /// <param name="count">How many items it has.</param>
    /// <param name="number">The page's number.</param>
    /// <param name="before">How many items came before it.</param>
    public bool IsLast(Response response, ReadOnlySpan<byte> body, int count, long number, long before)
    {
        if (count == 0 || count < PageSize) return true;
        // Who begins with 0 counts from 0.
        var ordinal = FirstNumber == "0" ? number + 1 : number;
        if (Number(response, body, PageCount, PageCountHeader) is { } pages && ordinal >= pages) return true;
        return Number(response, body, TotalCount, TotalCountHeader) is { } total && before + count >= total;
    }

    /// <summary>How many items lie before the page that the list was begun with, as far as its size tells.</summary>
    public long Before(int count, long number) => Math.Max(0, FirstNumber == "0" ? number : number - 1) * Math.Max(PageSize, count);

    private static long? Number(Response response, ReadOnlySpan<byte> body, string[]? path, string? header)
    {
        var text = path is null ? null : PageParser.Next(body, path);
        text ??= header is null ? null : response.Headers[header];
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
