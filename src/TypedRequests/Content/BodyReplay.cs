using System.Net.Http.Json;

namespace TypedRequests;

/// <summary>Whether a body can be sent a second time, for ours and for the framework's content types.</summary>
internal static class BodyReplay
{
    internal static bool CanReplay(HttpContent? content) => content switch
    {
        null => true,
        IRequestBody body => body.CanReplay,
        ByteArrayContent or ReadOnlyMemoryContent or JsonContent => true,
        IEnumerable<HttpContent> parts => parts.All(CanReplay),
        // Anything else may be spent after one writing, and would go out empty the second time.
        _ => false,
    };

    /// <summary>The body without the one who watches its progress: to look at it is not to send it.</summary>
    internal static HttpContent? Unwatched(HttpContent? content) => content switch
    {
        SourceBody guarded => Unwatched(guarded.Body),
        ProgressBody watched => watched.Body,
        _ => content,
    };

    /// <summary>The bytes of a body that is in memory.</summary>
    internal static ReadOnlyMemory<byte>? Bytes(HttpContent? content)
    {
        try
        {
            return Read(content);
        }
        catch (ObjectDisposedException)
        {
            // Its owner has disposed it after the call, as owners may.
            return null;
        }
    }

    private static ReadOnlyMemory<byte>? Read(HttpContent? content)
    {
        switch (content)
        {
            case IRequestBody body:
                return body.Bytes;
            case ByteArrayContent or ReadOnlyMemoryContent:
                using (var copy = new MemoryStream())
                {
                    content.CopyTo(copy, null, CancellationToken.None);
                    return copy.ToArray();
                }

            default:
                return null;
        }
    }
}
