using System.Buffers;
using System.Globalization;

namespace TypedRequests;

/// <summary>What may stand in a header (RFC 9110 §5), and which headers belong to the transport.</summary>
internal static class HeaderRules
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    internal static void Validate(string name, string? value)
    {
        if (IsChoice(name, value)) return;
        ValidateName(name);
        if (value is not null) ValidateValue(name, value);
    }

    internal static bool IsConnection(string name) => Is(name, "Connection");

    internal static bool IsTransferCodings(string name) => Is(name, "TE");

    /// <summary>What a call may say in a header of the transport's: that the connection ends after it, and that it takes trailers.</summary>
    private static bool IsChoice(string? name, string? value) => name?.Length switch
    {
        10 => IsConnection(name) && (value is null || Is(value, "close")),
        2 => IsTransferCodings(name) && (value is null || Is(value, "trailers")),
        _ => false,
    };

    /// <summary>A token that the transport does not write itself.</summary>
    internal static void ValidateName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length == 0 || name.AsSpan().ContainsAnyExcept(TokenCharacters))
            throw new InvalidRequestException($"'{Shown(name)}' is not a header name: only letters, digits and !#$%&'*+-.^_`|~ may stand in it.");
        if (OwnedByTransport(name) is { } remedy)
            throw new InvalidRequestException($"The header {name} is written by the transport; {remedy}");
    }

    /// <summary>VCHAR, SP, HTAB and obs-text (as Latin-1), neither starting nor ending with white space.</summary>
    /// <remarks>The value itself never enters the message: it may be a secret.</remarks>
    internal static void ValidateValue(string name, ReadOnlySpan<char> value)
    {
        if (value.IsEmpty) return;
        if (value[0] is ' ' or '\t' || value[^1] is ' ' or '\t')
            throw new InvalidRequestException($"The value of the header {name} starts or ends with white space; trim it.");
        for (var i = 0; i < value.Length; i++)
            if (!IsAllowed(value[i])) throw Refused(name, value[i], i);
    }

    internal static bool IsContentHeader(string name) =>
        name.StartsWith("Content-", StringComparison.OrdinalIgnoreCase) && !name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && IsKnownContentHeader(name)
        || name.Equals("Allow", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Expires", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Last-Modified", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnownContentHeader(string name) => name.AsSpan(8) switch
    {
        var rest when rest.Equals("Type", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("Encoding", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("Language", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("Location", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("Disposition", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("Range", StringComparison.OrdinalIgnoreCase) => true,
        var rest when rest.Equals("MD5", StringComparison.OrdinalIgnoreCase) => true,
        _ => false,
    };

    private static bool IsAllowed(char c) => c is >= ' ' and <= '~' or '\t' or >= '\u0080' and <= '\u00FF';

    private static InvalidRequestException Refused(string name, char c, int index) => c > '\u00FF'
        ? new(string.Create(CultureInfo.InvariantCulture, $"The value of the header {name} holds U+{(int)c:X4} at position {index}, which has no place in a header; encode it (percent-encoding, or RFC 8187 for parameters)."))
        : new(string.Create(CultureInfo.InvariantCulture, $"The value of the header {name} holds the control character U+{(int)c:X4} at position {index}; a header is one line of visible characters."));

    private static string? OwnedByTransport(string name) => name.Length switch
    {
        2 when Is(name, "TE") => "only 'trailers' may be set, for a server that sends trailers to those who ask.",
        7 when Is(name, "Upgrade") => "it cannot be changed within a session.",
        7 when Is(name, "Trailer") => "trailers of a request are not supported.",
        10 when Is(name, "Connection") => "only 'close' may be set, to end the connection after this call. ConnectionPoolOptions.ConnectionLifetime limits how long a connection is kept.",
        10 when Is(name, "Keep-Alive") => "set ConnectionPoolOptions.IdleTimeout to limit how long a connection is kept.",
        14 when Is(name, "Content-Length") => "it follows from the body (RequestOptions.Content).",
        16 when Is(name, "Proxy-Connection") => "set ConnectionPoolOptions.ConnectionLifetime to limit how long a connection is kept.",
        17 when Is(name, "Transfer-Encoding") => "pass a stream of unknown length as RequestOptions.Content to send chunks.",
        _ => null,
    };

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A name made fit for one line of a message.</summary>
    private static string Shown(string name) => string.Create(Math.Min(name.Length, 40), name, static (span, text) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = text[i] is >= ' ' and <= '~' ? text[i] : '?';
    });
}
