namespace TypedRequests.OpenApi;

internal enum AdditionalKind : byte
{
    /// <summary>The schema does not say; anything may come.</summary>
    Absent,
    Forbidden,
    Any,
    Schema,
}
