namespace TypedRequests;

/// <summary>Whether a <see cref="Cassette"/> records or replays.</summary>
public enum CassetteMode
{
    /// <summary>Replays the file if it is there and has not expired; records it otherwise. Never both in one run.</summary>
    ReplayOrRecord,

    /// <summary>Replays. A file that is missing or has expired is a <see cref="CassetteException"/>. The mode for a build server.</summary>
    Replay,

    /// <summary>Records, and replaces the file when the cassette is saved. Without a call the file stays as it is.</summary>
    Refresh,
}
