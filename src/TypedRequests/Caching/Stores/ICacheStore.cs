namespace TypedRequests;

/// <summary>Where an <see cref="HttpCache"/> keeps its responses. Called by many calls at once; what it loses is asked of the server again.</summary>
/// <remarks>
/// The session decides what is stored and what is used; a store only keeps. It may forget anything at any time, and must give back what it gives back whole.
/// An exception of a store does not fail a call: the response is then not cached.
/// </remarks>
public interface ICacheStore
{
    /// <summary>The responses of a key, one for each variant.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The responses; none when there are none.</returns>
    ValueTask<IReadOnlyList<StoredResponse>> ReadAsync(CacheKey key, CancellationToken cancellationToken = default);

    /// <summary>Keeps a response, in the place of the one of the same key and <see cref="StoredResponse.Variant"/>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="response">The response.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    ValueTask WriteAsync(CacheKey key, StoredResponse response, CancellationToken cancellationToken = default);

    /// <summary>Forgets all responses of a key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Ends the removal.</param>
    ValueTask RemoveAsync(CacheKey key, CancellationToken cancellationToken = default);
}
