namespace TypedRequests;

public sealed partial class Session
{
    /// <summary>
    /// What the session puts into its calls now. False where that alone does not tell what is sent, or where someone wants to see each call: with hooks and observers, cookies, a store of cookies,
    /// headers of an <see cref="HttpClient"/>, and credentials that are not always the same.
    /// </summary>
    internal bool TryGetState(out SessionState state)
    {
        var (auth, jar) = (Auth, Volatile.Read(ref _jar));
        state = new(_headers?.Snapshot, _query?.Snapshot, Volatile.Read(ref _base), auth, jar);
        return !_disposed && OnRequest is null && OnResponse is null && OnRequestAsync is null && OnResponseAsync is null && Observer is null
            && _clientHeaders is null && jar.IsEmpty && _additions?.Persistence is null && auth is null or { FixedAuthorization: not null };
    }
}
