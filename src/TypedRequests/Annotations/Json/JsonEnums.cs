namespace TypedRequests;

/// <summary>How enum values stand in JSON.</summary>
public enum JsonEnums
{
    /// <summary>By name, under the naming policy: <c>NotPlanned</c> becomes <c>"notPlanned"</c>. Numbers are accepted on read. The default.</summary>
    Names,

    /// <summary>By number: <c>NotPlanned</c> becomes <c>2</c>.</summary>
    Numbers,
}
