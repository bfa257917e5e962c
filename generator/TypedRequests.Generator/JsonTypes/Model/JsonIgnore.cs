namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>When a member is left alone.</summary>
internal enum JsonIgnore
{
    WhenNull,
    WhenDefault,
    Never,
    Always,

    /// <summary>It is read, and never written.</summary>
    WhenWriting,

    /// <summary>It is written, and never read.</summary>
    WhenReading,
}
