using System.Net;

namespace TypedRequests;

/// <summary>What a reply says to one call.</summary>
/// <param name="Status">The status.</param>
/// <param name="ContentType">The type of the body; null for none.</param>
internal sealed record ReplyBody(HttpStatusCode Status, string? ContentType = null)
{
    /// <summary>The body, where it is there already.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>The body, where it comes piece by piece; null when it is there already.</summary>
    internal Func<TimeProvider, IAsyncEnumerable<ReadOnlyMemory<byte>>>? Pieces { get; init; }

    internal IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    internal static ReplyBody Json(ReadOnlyMemory<byte> json, HttpStatusCode status = HttpStatusCode.OK) => new(status, "application/json") { Bytes = json };

    /// <summary>The pieces of a body that is there already.</summary>
    internal async IAsyncEnumerable<ReadOnlyMemory<byte>> Whole()
    {
        await Task.CompletedTask.ConfigureAwait(false);
        yield return Bytes;
    }
}
