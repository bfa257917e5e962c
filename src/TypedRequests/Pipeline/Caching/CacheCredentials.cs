using System.Text;

namespace TypedRequests;

/// <summary>Whose answer a request will get: everything in it that proves who is calling.</summary>
internal static class CacheCredentials
{
    /// <summary>The credentials as text, never to be stored; null without any.</summary>
    internal static string? Read(HttpRequestMessage message, SecretNames secrets, HttpCache cache, string? identity)
    {
        StringBuilder? text = null;
        if (identity is not null) (text = new()).Append(identity).Append('\n');
        foreach (var (name, values) in message.Headers.NonValidated)
        {
            if (!secrets.HasHeader(name)) continue;
            if (FieldLines.Is(name, "Cookie") ? cache.IgnoreCookies : identity is not null) continue;
            foreach (var value in values) Append(text ??= new(), name, value);
        }

        return text?.ToString();
    }

    /// <summary>The same with other cookies.</summary>
    internal static string? WithCookies(string? credentials, string? cookies)
    {
        var text = new StringBuilder();
        foreach (var line in (credentials ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (!line.StartsWith("cookie:", StringComparison.Ordinal)) text.Append(line).Append('\n');
        if (cookies is { Length: > 0 }) Append(text, "Cookie", cookies);
        return text.Length == 0 ? null : text.ToString();
    }

    /// <summary>Whether these cookies are those of the request, or were set by its very answer: then the answer is for the user who has them.</summary>
    internal static bool Continue(string? cookies, string? sent, IEnumerable<string> setCookies)
    {
        if (cookies is null) return true;
        var known = Pairs(sent).Concat(setCookies.Select(static line => line.Split(';', 2)[0].Trim())).ToHashSet(StringComparer.Ordinal);
        return Pairs(cookies).All(known.Contains);
    }

    private static string[] Pairs(string? cookies) => cookies?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static void Append(StringBuilder text, string name, string value) => text.Append(name.ToLowerInvariant()).Append(':').Append(value).Append('\n');
}
