namespace TypedRequests;

/// <summary>What an <see cref="ILimitStore"/> has read.</summary>
/// <param name="Value">The value; empty when there is none.</param>
/// <param name="Now">The store's time; <see langword="null"/> when it has no clock of its own, and that of each process counts.</param>
public readonly record struct LimitStoreEntry(ReadOnlyMemory<byte> Value, DateTimeOffset? Now = null);
