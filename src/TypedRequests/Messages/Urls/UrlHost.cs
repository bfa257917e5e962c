using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TypedRequests;

/// <summary>Checks the authority of a URL and writes its host in the form that DNS and certificates know: lower-case, A-labels.</summary>
internal static class UrlHost
{
    private static readonly SearchValues<char> AsciiHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._");

    // UTS #46 as ICU has it: "straße" keeps its ß (nontransitional). STD3 rules are ours (AsciiHost), so that an underscore passes.
    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = false };

    /// <summary>Appends <c>host[:port]</c> and returns the userinfo.</summary>
    public static string? Append(ref CharBuffer buffer, scoped ReadOnlySpan<char> authority)
    {
        int at = authority.LastIndexOf('@');
        string? userInfo = at < 0 ? null : authority[..at].ToString();
        ReadOnlySpan<char> hostAndPort = authority[(at + 1)..];
        if (authority.Contains('\\')) throw Refuse(hostAndPort, @"holds a '\'");
        int hostLength = hostAndPort.StartsWith("[") ? hostAndPort.IndexOf(']') + 1 : hostAndPort.IndexOf(':');
        if (hostLength < 0) hostLength = hostAndPort.Length;
        AppendHost(ref buffer, hostAndPort[..hostLength], hostAndPort);
        AppendPort(ref buffer, hostAndPort[hostLength..], hostAndPort);
        return userInfo;
    }

    private static void AppendHost(ref CharBuffer buffer, scoped ReadOnlySpan<char> host, scoped ReadOnlySpan<char> shown)
    {
        if (host.IsEmpty) throw Refuse(shown, "is empty");
        if (host[0] == '[')
        {
            AppendIPv6(ref buffer, host, shown);
            return;
        }

        if (host[0] is '*' or '.') throw Refuse(shown, $"starts with '{host[0]}'");
        if (!Ascii.IsValid(host)) host = ToALabels(host.ToString());
        if (host.ContainsAnyExcept(AsciiHost)) throw Refuse(shown, "holds a character that no host name has");
        host.ToLowerInvariant(buffer.Reserve(host.Length));
        buffer.Advance(host.Length);
    }

    private static void AppendIPv6(ref CharBuffer buffer, scoped ReadOnlySpan<char> host, scoped ReadOnlySpan<char> shown)
    {
        bool valid = IPAddress.TryParse(host, out IPAddress? address) && address.AddressFamily is AddressFamily.InterNetworkV6;
        if (!valid) throw Refuse(shown, "is no IPv6 address");
        buffer.Append(host);
    }

    private static void AppendPort(ref CharBuffer buffer, scoped ReadOnlySpan<char> port, scoped ReadOnlySpan<char> shown)
    {
        if (port.IsEmpty || port is ":") return;
        bool valid = port[0] == ':' && ushort.TryParse(port[1..], NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (!valid) throw Refuse(shown, "has a port that is not a number from 0 to 65535 (an IPv6 address stands in brackets)");
        buffer.Append(port);
    }

    private static string ToALabels(string host)
    {
        string labels;
        try
        {
            labels = Idn.GetAscii(host.ToLowerInvariant()); // without ICU nothing else folds the case
            if (IsIdna2008(Idn.GetUnicode(labels))) return labels;
        }
        catch (ArgumentException)
        {
            // IdnMapping's own message would repeat what Refuse says better.
        }

        throw Refuse(host, "is no internationalized domain name (IDNA 2008)");
    }

    /// <summary>RFC 5892: letters, marks and digits; ICU alone lets symbols and look-alikes of '/' through.</summary>
    private static bool IsIdna2008(string host)
    {
        foreach (Rune rune in host.EnumerateRunes())
        {
            if (!IsIdna2008(rune)) return false;
        }

        return true;
    }

    private static bool IsIdna2008(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        _ when rune.IsAscii => true, // AsciiHost judges it
        UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter => true,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber => true,
        _ => rune.Value is 0x00B7 or 0x0375 or 0x05F3 or 0x05F4 or 0x06FD or 0x06FE or 0x0F0B or 0x200C or 0x200D or 0x3007 or 0x30FB, // RFC 5892, 2.6
    };

    private static InvalidRequestException Refuse(ReadOnlySpan<char> host, string why) =>
        new($"The host '{host}' of the URL {why}. Write http://host/path or https://host/path.");
}
