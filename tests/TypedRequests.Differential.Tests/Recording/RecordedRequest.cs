namespace TypedRequests.Differential.Tests.Recording;

/// <summary>A request as a message handler gets it.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Url">The absolute URL, as it is sent.</param>
/// <param name="Headers">Headers of the message and of its content, by name in lower case.</param>
/// <param name="Body">The bytes of the body; <see langword="null"/> without one.</param>
internal sealed record RecordedRequest(string Method, string Url, IReadOnlyDictionary<string, string> Headers, byte[]? Body)
{
    /// <summary>The content type without parameters, in lower case.</summary>
    public string MediaType => Headers.TryGetValue("content-type", out var type) ? type.Split(';')[0].Trim().ToLowerInvariant() : "";
}
