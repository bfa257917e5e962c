using System.Globalization;

namespace TypedRequests;

/// <summary>What may stand in a cookie that a caller sends by hand (RFC 6265 §4.1.1, kinder where servers are: spaces, commas and quotes pass inside a value).</summary>
internal static class CookieText
{
    internal static void Validate(string name, string? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name.AsSpan().IndexOfAnyExceptInRange('!', '~') >= 0 || name.AsSpan().IndexOfAny('=', ';', ',') >= 0)
            throw new InvalidRequestException("A cookie's name must be visible ASCII without '=', ';' and ','.");
        if (value is null) return;
        var at = value.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (at >= 0) throw new InvalidRequestException(string.Create(CultureInfo.InvariantCulture, $"The value of the cookie {name} holds U+{(int)value[at]:X4} at position {at}; percent-encode it."));
        if (value.Contains(';', StringComparison.Ordinal)) throw new InvalidRequestException($"The value of the cookie {name} holds ';', which would start another cookie; percent-encode it.");
        if (value.Length > 0 && (value[0] == ' ' || value[^1] == ' ')) throw new InvalidRequestException($"The value of the cookie {name} starts or ends with a space; percent-encode it.");
    }
}
