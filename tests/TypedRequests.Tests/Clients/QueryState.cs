namespace TypedRequests.Tests.Clients;

internal enum QueryState
{
    Open,
    NotPlanned,
}
