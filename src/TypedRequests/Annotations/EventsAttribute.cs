namespace TypedRequests;

/// <summary>How a sequence of server-sent events ends and whether it reconnects.</summary>
/// <example>
/// <code>
/// [Post("/chat"), Events(Terminator = "[DONE]")]
/// IAsyncEnumerable&lt;Chunk&gt; Chat(Prompt prompt);
/// </code>
/// is emitted as
/// <code>
/// return call.Sequence(ChunkFormat.Instance, terminator: "[DONE]");
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EventsAttribute : Attribute
{
    /// <summary>The data of the event that ends the sequence; that event is not yielded.</summary>
    /// <value><see langword="null"/>: the sequence ends with the response.</value>
    public string? Terminator { get; set; }

    /// <summary>
    /// Whether a connection that ends or breaks is opened again with <c>Last-Event-ID</c>, after the server's <c>retry</c> interval (WHATWG HTML, section 9.2). There is no limit
    /// by count: the caller's token ends it, an answer of 204, and any answer that is no event stream. The first connection is made once.
    /// </summary>
    /// <value><see langword="false"/>.</value>
    public bool Reconnect { get; set; }
}
