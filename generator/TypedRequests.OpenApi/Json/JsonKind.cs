namespace TypedRequests.OpenApi;

internal enum JsonKind : byte
{
    Undefined,
    Null,
    False,
    True,
    Number,
    String,
    Array,
    Object,
}
