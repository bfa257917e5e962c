using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace TypedRequests;

/// <summary>The formats of texts that are checked. Others are free.</summary>
internal static partial class TextFormats
{
    internal static bool Fits(string text, string format) => format switch
    {
        "date-time" => DateAndTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "time" => Time().IsMatch(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "ipv4" => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork && text.Count(static character => character == '.') == 3,
        "ipv6" => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6,
        "email" => Mail().IsMatch(text),
        "uri" or "url" => Uri.TryCreate(text, UriKind.Absolute, out _) && text.Contains(':', StringComparison.Ordinal),
        "byte" => Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true,
    };

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex DateAndTime();

    [GeneratedRegex(@"^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
