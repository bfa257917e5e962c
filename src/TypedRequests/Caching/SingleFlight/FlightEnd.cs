namespace TypedRequests;

/// <summary>What became of an exchange that others wait for.</summary>
internal enum FlightEnd
{
    /// <summary>Its response is stored: who waits looks again.</summary>
    Stored,

    /// <summary>Its response is for its own call only, or it has failed: everyone asks for himself.</summary>
    NotShared,

    /// <summary>Its call was given up: one of those who wait takes its place.</summary>
    Abandoned,
}
