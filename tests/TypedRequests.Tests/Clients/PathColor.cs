namespace TypedRequests.Tests.Clients;

internal enum PathColor
{
    DarkRed,
}
