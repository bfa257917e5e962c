namespace TypedRequests;

/// <summary>A place where jars of several processes keep their cookies together: a file, a cache, a table.</summary>
/// <remarks>
/// <para>
/// A save brings only what its jar changed since it last loaded or saved (<see cref="CookieStoreChanges"/>), so that writers do not undo one another. An
/// implementation reads what it holds, applies <see cref="CookieStoreChanges.MergeInto"/>, and writes the result on condition that no other writer wrote in
/// between (a lock, a row version, a compare-and-swap); if one did, it starts again. Nothing else is required.
/// </para>
/// <para>
/// A store that finds its data torn, foreign or newer throws <see cref="InvalidDataException"/> and leaves it as it is. <see cref="CookieDocument"/>
/// gives the bytes. Cookies are secrets: who keeps them, keeps them from others.
/// </para>
/// </remarks>
public interface ICookieStore
{
    /// <summary>Reads all cookies.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The cookies with the version they have; no cookies and no version if nothing was ever saved.</returns>
    /// <exception cref="InvalidDataException">What is stored is torn, foreign or newer.</exception>
    ValueTask<CookieStoreSnapshot> LoadAsync(CancellationToken cancellationToken = default);

    /// <summary>Merges the changes of one jar into what is stored by now.</summary>
    /// <param name="changes">What the jar changed.</param>
    /// <param name="cancellationToken">Cancels the saving; the store then holds the old cookies or the new ones.</param>
    /// <returns>What is stored afterwards, the cookies of other writers included.</returns>
    /// <exception cref="InvalidDataException">What is stored is torn, foreign or newer.</exception>
    ValueTask<CookieStoreSnapshot> SaveAsync(CookieStoreChanges changes, CancellationToken cancellationToken = default);
}
