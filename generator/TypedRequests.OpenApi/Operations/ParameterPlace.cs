namespace TypedRequests.OpenApi;

internal enum ParameterPlace : byte
{
    Path,
    Query,
    Header,
    Cookie,
}
