namespace TypedRequests;

/// <summary>Where processes that share the limits of servers keep what is left of them: small values, each changed by one process at a time. Set it as <see cref="RateLimits.Store"/>.</summary>
/// <remarks>
/// A store keeps and compares; what the values mean is decided by the governor. While a store fails, each process goes by what it knows itself. Keys and values hold no URL and no credential.
/// </remarks>
public interface ILimitStore
{
    /// <summary>Reads a value.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The value, and the store's own time if it has a clock: processes whose clocks differ then agree.</returns>
    ValueTask<LimitStoreEntry> ReadAsync(string key, CancellationToken cancellationToken = default);

    /// <summary>Writes a value if it is still the one that was read.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="expected">The value that was read; empty for none.</param>
    /// <param name="value">The new value.</param>
    /// <param name="keepFor">How long it is of use.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>Whether it was written; <see langword="false"/> when another process was first.</returns>
    ValueTask<bool> TryWriteAsync(string key, ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> value, TimeSpan keepFor, CancellationToken cancellationToken = default);
}
