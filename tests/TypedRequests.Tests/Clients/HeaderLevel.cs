namespace TypedRequests.Tests.Clients;

internal enum HeaderLevel
{
    Low,
    VeryHigh,
}
