namespace TypedRequests;

/// <summary>A place where tokens outlive a call: memory, a file, a key chain.</summary>
/// <remarks>
/// One method, because a refresh token may serve only once: a caller that uses it must hold the store until the next one is saved. Tokens are secrets: a store must protect them.
/// </remarks>
public interface ITokenStore
{
    /// <summary>Reads a token, lets the caller change it, and saves the result. No other caller reads or changes that token meanwhile.</summary>
    /// <param name="key">Whose token it is.</param>
    /// <param name="change">Gets the token that is kept (<see langword="null"/> for none) and gives the one to keep: the same one for no change, <see langword="null"/> to remove it. May take as long as a request.</param>
    /// <param name="cancellationToken">Ends the waiting for others; handed to <paramref name="change"/>.</param>
    /// <returns>What is kept now.</returns>
    /// <exception cref="InvalidDataException">What is stored is torn, foreign or newer; it stays as it is.</exception>
    ValueTask<OAuth2Token?> UpdateAsync(string key, Func<OAuth2Token?, CancellationToken, ValueTask<OAuth2Token?>> change, CancellationToken cancellationToken = default);
}
