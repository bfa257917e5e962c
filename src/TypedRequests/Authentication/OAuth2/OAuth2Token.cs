using System.Globalization;

namespace TypedRequests;

/// <summary>An access token with what belongs to it (RFC 6749, section 5.1), as an <see cref="ITokenStore"/> keeps it.</summary>
/// <param name="accessToken">The access token.</param>
public sealed class OAuth2Token(string accessToken)
{
    /// <summary>The access token. It is a secret.</summary>
    public string AccessToken { get; } = accessToken ?? throw new ArgumentNullException(nameof(accessToken));

    /// <summary>The token that gets the next one. It is a secret that lasts.</summary>
    /// <value><see langword="null"/> when the server issued none.</value>
    public string? RefreshToken { get; init; }

    /// <summary>When the access token ends.</summary>
    /// <value><see langword="null"/>: it is used until it is refused.</value>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>The scopes that were granted, separated by spaces.</summary>
    /// <value><see langword="null"/>: those that were asked for.</value>
    public string? Scope { get; init; }

    /// <summary>How long the token was to last when it was issued; not kept in stores.</summary>
    internal TimeSpan? Lifetime { get; init; }

    /// <summary>Says when the token ends, and shows no secret.</summary>
    public override string ToString() => ExpiresAt is { } end ? "a token until " + end.ToString("u", CultureInfo.InvariantCulture) : "a token without an end";

    internal bool IsValid(DateTimeOffset now) => ExpiresAt is not { } end || now < end;

    /// <summary>Whether the token still holds, with time to spare: the skew, or half of a life that is shorter than two of them.</summary>
    internal bool IsFresh(DateTimeOffset now, TimeSpan skew)
    {
        if (ExpiresAt is not { } end) return true;
        TimeSpan spare = Lifetime is { } life && life / 2 < skew ? life / 2 : skew;
        return now < end - spare;
    }

    /// <summary>The same token; a server that does not rotate refresh tokens sends none along with the next access token.</summary>
    internal OAuth2Token WithRefreshToken(string? refreshToken) =>
        RefreshToken is not null || refreshToken is null ? this : new(AccessToken) { RefreshToken = refreshToken, ExpiresAt = ExpiresAt, Scope = Scope, Lifetime = Lifetime };
}
