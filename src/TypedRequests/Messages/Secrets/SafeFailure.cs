using System.Text;

namespace TypedRequests;

/// <summary>
/// What others have thrown, without what their texts must not say: the userinfo of URLs (a handler's message may hold a proxy's password) and the rest of a malformed
/// header line (it may be a cookie's).
/// </summary>
internal static class SafeFailure
{
    private const string Scheme = "://";
    private const string HeaderFault = "invalid header ";

    /// <summary>The exception itself, or a likeness of it and its causes whose texts are clean.</summary>
    internal static Exception Of(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
            if (!ReferenceEquals(Text(cause.Message), cause.Message)) return Likeness(failure);
        return failure;
    }

    /// <summary>A clean text; the same one when it is clean already.</summary>
    internal static string Text(string text) => WithoutHeaderLine(WithoutUserInfo(text));

    private static HttpRequestException Likeness(Exception failure) =>
        new((failure as HttpRequestException)?.HttpRequestError ?? HttpRequestError.Unknown, $"{failure.GetType().Name}: {Text(failure.Message)}", failure.InnerException is { } inner ? Likeness(inner) : null);

    private static string WithoutUserInfo(string text)
    {
        StringBuilder? clean = null;
        var copied = 0;
        for (var at = text.IndexOf(Scheme, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Scheme, at, StringComparison.Ordinal))
        {
            at += Scheme.Length;
            var rest = text.AsSpan(at);
            var end = rest.IndexOfAny(" \t\r\n/?#'\"<>");
            var userInfo = (end < 0 ? rest : rest[..end]).LastIndexOf('@') + 1;
            if (userInfo == 0) continue;
            (clean ??= new()).Append(text, copied, at - copied);
            copied = at + userInfo;
        }

        return clean is null ? text : clean.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The transport quotes a header line that it cannot read; the name, which is what helps, ends at the first character that no name has.</summary>
    private static string WithoutHeaderLine(string text)
    {
        if (!text.Contains(HeaderFault, StringComparison.Ordinal)) return text;
        var (start, end) = (text.IndexOf('\'', StringComparison.Ordinal) + 1, text.LastIndexOf('\''));
        if (start == 0 || end <= start) return text;
        var name = text.AsSpan(start, end - start).IndexOfAny(" \t:=");
        return name < 0 ? text : $"{text.AsSpan(0, start + name)}…{text.AsSpan(end)}";
    }
}
