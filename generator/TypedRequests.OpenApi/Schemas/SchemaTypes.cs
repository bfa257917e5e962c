namespace TypedRequests.OpenApi;

/// <summary>The types that a schema allows; none if it does not say.</summary>
[Flags]
internal enum SchemaTypes : byte
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Integer = 4,
    Number = 8,
    String = 16,
    Array = 32,
    Object = 64,
}
