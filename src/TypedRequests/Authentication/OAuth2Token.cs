namespace TypedRequests;

/// <summary>What a token endpoint has answered.</summary>
internal sealed class OAuth2Token(string accessToken, DateTimeOffset fetched, TimeSpan? lifetime, string? refreshToken)
{
    public string AccessToken { get; } = accessToken;

    public string? RefreshToken { get; } = refreshToken;

    /// <summary>Whether the token still holds, with time to spare; a token without a lifetime holds until it is refused.</summary>
    public bool IsFresh(DateTimeOffset now, TimeSpan skew)
    {
        if (lifetime is not { } life) return true;
        TimeSpan spare = skew < life / 2 ? skew : life / 2;
        return now < fetched + life - spare;
    }
}
