using System.Globalization;

namespace TypedRequests;

/// <summary>A constant bearer token (RFC 6750).</summary>
internal sealed class BearerAuth : Auth
{
    private readonly string _authorization;

    internal BearerAuth(string token) => _authorization = Header(token);

    internal override string? FixedAuthorization => _authorization;

    internal static string Header(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        int illegal = token.AsSpan().IndexOfAnyExceptInRange('!', '~');
        if (illegal < 0) return "Bearer " + token;
        throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The bearer token holds U+{(int)token[illegal]:X4} at {illegal}; a token is visible ASCII without spaces."), nameof(token));
    }

    protected internal override void Sign(AuthRequest request) => request.SetHeader("Authorization", _authorization);
}
