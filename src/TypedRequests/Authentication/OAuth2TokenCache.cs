namespace TypedRequests;

/// <summary>The token in use. However many calls want another, one fetch is under way.</summary>
internal sealed class OAuth2TokenCache(OAuth2Auth auth)
{
    private readonly object _lock = new();
    private OAuth2Token? _token;
    private Task<OAuth2Token>? _fetch;

    /// <summary>A fresh token other than the refused one.</summary>
    /// <param name="refused">The token that a server has just refused; one that differs from it is handed out without a fetch.</param>
    /// <param name="cancellationToken">Ends the caller's waiting; the fetch goes on for the others.</param>
    public async ValueTask<string> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        Task<OAuth2Token> fetch;
        lock (_lock)
        {
            if (_token is { } token && token.AccessToken != refused && token.IsFresh(auth.TimeProvider.GetUtcNow(), auth.Skew)) return token.AccessToken;
            if (_fetch is null or { IsCompleted: true }) _fetch = Task.Run(FetchAsync, CancellationToken.None);
            fetch = _fetch;
        }

        return (await fetch.WaitAsync(cancellationToken).ConfigureAwait(false)).AccessToken;
    }

    private async Task<OAuth2Token> FetchAsync()
    {
        OAuth2Token token = await auth.FetchAsync().ConfigureAwait(false);
        lock (_lock)
        {
            _token = token;
        }

        return token;
    }
}
