using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>Writes the value of a Cookie field: the jar's cookies in their order, then those of the call.</summary>
internal static class CookieHeaderWriter
{
    private const string Separator = "; ";

    /// <summary>Writes the field; null when there is nothing to send.</summary>
    /// <param name="stored">What the jar has for the request.</param>
    /// <param name="ofCall">The call's own cookies by name: each takes the place of the jar's ones of that name, a null value only removes them.</param>
    public static string? Write(ArraySegment<StoredCookie> stored, IReadOnlyList<KeyValuePair<string, string?>>? ofCall)
    {
        if (ofCall is null or { Count: 0 })
            return stored.Count > 1 ? Join(stored) : stored.Count == 0 ? null : stored[0].Pair;
        var text = new DefaultInterpolatedStringHandler(0, 0, null, stackalloc char[256]);
        var any = false;
        foreach (var cookie in stored.AsSpan())
        {
            if (IndexOf(ofCall, cookie.Cookie.Name, 0) < 0)
                Append(ref text, ref any, cookie.Pair);
        }
        for (var i = 0; i < ofCall.Count; i++)
            AppendOfCall(ref text, ref any, ofCall, i);
        var header = text.ToStringAndClear();
        return any ? header : null;
    }

    // The call adds nothing: the length is known, and the field is written where it stays.
    private static string Join(ArraySegment<StoredCookie> stored)
    {
        var length = (stored.Count - 1) * Separator.Length;
        foreach (var cookie in stored.AsSpan())
            length += cookie.Pair.Length;
        return string.Create(length, stored, static (text, cookies) =>
        {
            var end = 0;
            foreach (var cookie in cookies.AsSpan())
            {
                end += CopyTo(end > 0 ? Separator : "", text[end..]);
                end += CopyTo(cookie.Pair, text[end..]);
            }
        });
    }

    private static int CopyTo(string part, Span<char> text)
    {
        part.CopyTo(text);
        return part.Length;
    }

    private static void AppendOfCall(ref DefaultInterpolatedStringHandler text, ref bool any, IReadOnlyList<KeyValuePair<string, string?>> ofCall, int index)
    {
        var (name, value) = ofCall[index];
        if (value is null || IndexOf(ofCall, name, index + 1) >= 0)
            return;
        CookieRules.CheckByHand(name, value);
        Append(ref text, ref any, name);
        text.AppendLiteral("=");
        text.AppendLiteral(value);
    }

    private static void Append(ref DefaultInterpolatedStringHandler text, ref bool any, string part)
    {
        if (any)
            text.AppendLiteral(Separator);
        text.AppendLiteral(part);
        any = true;
    }

    private static int IndexOf(IReadOnlyList<KeyValuePair<string, string?>> ofCall, string name, int from)
    {
        for (var i = from; i < ofCall.Count; i++)
        {
            if (ofCall[i].Key == name)
                return i;
        }
        return -1;
    }
}
