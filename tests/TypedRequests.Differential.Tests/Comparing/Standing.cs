namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>Differences that every migrated client has, whatever its interface. The pages for users of the peers list them, one by one.</summary>
internal enum Standing
{
    /// <summary>A session says <c>User-Agent</c>, <c>Accept</c> and <c>Accept-Encoding</c>.</summary>
    SessionHeaders,

    /// <summary>RestEase writes a space of a query as a plus sign, and escapes more characters of a path.</summary>
    UrlEscapes,

    /// <summary>JSON has no <c>charset</c> in its content type.</summary>
    JsonCharset,

    /// <summary>JSON escapes other characters; the values are the same.</summary>
    JsonEscapes,

    /// <summary>Members of a base class come first in JSON.</summary>
    JsonOrder,

    /// <summary>A boundary is random.</summary>
    Boundary,

    /// <summary>Names of parts stand in quotes, and there is no <c>filename*</c>.</summary>
    PartNames,
}
