namespace TypedRequests;

/// <summary>Which recorded answer a request gets when a <see cref="Cassette"/> replays.</summary>
public enum CassetteOrder
{
    /// <summary>Requests may come in any order. Each answer serves once; equal requests get their answers as recorded, the first one first.</summary>
    Loose,

    /// <summary>Requests come in exactly the recorded order.</summary>
    Strict,

    /// <summary>
    /// The server has a state, which a POST, PUT, PATCH or DELETE changes. GET, HEAD and OPTIONS may be repeated, and get the answer that was recorded in the present state; the others serve once.
    /// </summary>
    State,
}
