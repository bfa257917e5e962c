namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>When a member is left out on write.</summary>
internal enum JsonIgnore
{
    WhenNull,
    WhenDefault,
    Never,
    Always,
}
