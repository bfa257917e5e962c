namespace TypedRequests.Tests.Clients;

internal enum FirstState
{
    Open,
    NotPlanned,
}
