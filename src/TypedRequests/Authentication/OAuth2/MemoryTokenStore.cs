namespace TypedRequests;

/// <summary>Tokens that live as long as this object. Safe for concurrent use.</summary>
public sealed class MemoryTokenStore : ITokenStore
{
    private readonly Dictionary<string, OAuth2Token> _tokens = [];
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <inheritdoc/>
    public async ValueTask<OAuth2Token?> UpdateAsync(string key, Func<OAuth2Token?, CancellationToken, ValueTask<OAuth2Token?>> change, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(change);
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            OAuth2Token? token = await change(_tokens.GetValueOrDefault(key), cancellationToken).ConfigureAwait(false);
            if (token is null) _tokens.Remove(key);
            else _tokens[key] = token;
            return token;
        }
        finally
        {
            _turn.Release();
        }
    }
}
