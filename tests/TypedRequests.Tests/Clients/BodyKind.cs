namespace TypedRequests.Tests.Clients;

internal enum BodyKind
{
    First,
    SecondOne,
}
