namespace TypedRequests;

/// <summary>The token in use. However many calls want another, one fetch is under way.</summary>
internal sealed class OAuth2TokenCache(OAuth2Auth auth)
{
    /// <summary>How long a failed endpoint is left alone while the token at hand still holds.</summary>
    private static readonly TimeSpan s_pause = TimeSpan.FromSeconds(5);

    private readonly object _lock = new();
    private OAuth2Token? _token;
    private Flight? _flight;
    private DateTimeOffset _pausedUntil;

    /// <summary>A fresh token other than the refused one.</summary>
    /// <param name="refused">The token that a server has just refused; one that differs from it is handed out without a fetch.</param>
    /// <param name="cancellationToken">Ends the caller's waiting; the fetch goes on for the others, and ends when no caller waits for the sign-in any more.</param>
    public async ValueTask<string> GetAsync(string? refused, CancellationToken cancellationToken)
    {
        Flight flight;
        OAuth2Token? valid;
        lock (_lock)
        {
            DateTimeOffset now = auth.TimeProvider.GetUtcNow();
            valid = _token is { } token && token.AccessToken != refused && token.IsValid(now) ? token : null;
            if (valid is not null && (valid.IsFresh(now, auth.Skew) || now < _pausedUntil)) return valid.AccessToken;
            flight = Join(refused);
        }

        try
        {
            return valid is null
                ? (await flight.Token.WaitAsync(cancellationToken).ConfigureAwait(false)).AccessToken
                : await RenewAsync(flight.Token, valid, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            Leave(flight);
        }
    }

    /// <summary>Forgets the token.</summary>
    public void Clear()
    {
        lock (_lock) _token = null;
    }

    // While a token holds, a failed renewal does not fail the call. A call waits for at most half of the time that is left.
    private async ValueTask<string> RenewAsync(Task<OAuth2Token> fetch, OAuth2Token valid, CancellationToken cancellationToken)
    {
        TimeSpan patience = (valid.ExpiresAt!.Value - auth.TimeProvider.GetUtcNow()) / 2; // one without an end is fresh for good
        try
        {
            return (await fetch.WaitAsync(patience > TimeSpan.Zero ? patience : TimeSpan.Zero, auth.TimeProvider, cancellationToken).ConfigureAwait(false)).AccessToken;
        }
        catch (Exception failure) when (failure is RequestException or TimeoutException)
        {
            lock (_lock) _pausedUntil = auth.TimeProvider.GetUtcNow() + s_pause;
            return valid.AccessToken;
        }
    }

    private Flight Join(string? refused)
    {
        if (_flight is null || _flight.Token.IsCompleted || _flight.Abandoned.IsCancellationRequested)
        {
            var next = new Flight();
            Task? before = _flight?.Token;
            next.Token = Task.Run(() => FetchAsync(refused, before, next.Abandoned.Token), CancellationToken.None);
            // Seen here, for the case that everybody who waited has gone.
            _ = next.Token.ContinueWith(static fetch => fetch.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            _flight = next;
        }

        _flight.Waiting++;
        return _flight;
    }

    private void Leave(Flight flight)
    {
        lock (_lock)
        {
            if (--flight.Waiting == 0 && !flight.Token.IsCompleted) _ = flight.Abandoned.CancelAsync();
        }
    }

    private async Task<OAuth2Token> FetchAsync(string? refused, Task? before, CancellationToken abandoned)
    {
        // An abandoned fetch may still be using the refresh token, which may serve only once.
        if (before is { IsCompleted: false }) await before.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default).ConfigureAwait(false);
        lock (_lock)
        {
            if (before is not null && _token is { } fetched && fetched.AccessToken != refused && fetched.IsFresh(auth.TimeProvider.GetUtcNow(), auth.Skew)) return fetched;
        }

        OAuth2Token token = await auth.FetchAsync(refused, abandoned).ConfigureAwait(false);
        lock (_lock) _token = token;
        return token;
    }

    private sealed class Flight
    {
        public Task<OAuth2Token> Token { get; set; } = null!; // set before anyone sees it

        public CancellationTokenSource Abandoned { get; } = new();

        public int Waiting { get; set; }
    }
}
