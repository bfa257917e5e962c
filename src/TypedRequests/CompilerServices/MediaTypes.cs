namespace TypedRequests.CompilerServices;

/// <summary>Content types of bodies that do not say their own.</summary>
internal static class MediaTypes
{
    internal const string Bytes = "application/octet-stream";
    internal const string JsonLines = "application/x-ndjson";
}
