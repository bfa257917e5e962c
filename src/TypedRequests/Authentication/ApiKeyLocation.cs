namespace TypedRequests;

/// <summary>Where an API key goes.</summary>
public enum ApiKeyLocation
{
    /// <summary>A header of its own.</summary>
    Header,

    /// <summary>The query; seen wherever URLs are logged.</summary>
    Query,

    /// <summary>A cookie of the call, never stored in the jar.</summary>
    Cookie,
}
