namespace TypedRequests;

/// <summary>What a message handler under a session must know before it sends a request again.</summary>
public static class RequestReplay
{
    /// <summary>
    /// The key in <see cref="HttpRequestMessage.Options"/> that says whether the endpoint is marked <c>[Idempotent]</c> (<see langword="true"/>) or <c>[NotIdempotent]</c>
    /// (<see langword="false"/>); absent when it says neither.
    /// </summary>
    public static HttpRequestOptionsKey<bool> Idempotent { get; } = new("TypedRequests.Retry");

    /// <summary>Whether a body can be written again, byte for byte: none, one in memory, or a seekable stream. The session's bodies rewind themselves.</summary>
    /// <param name="content">The body; <see langword="null"/> for none.</param>
    public static bool CanReplay(HttpContent? content) => BodyReplay.CanReplay(content);
}
