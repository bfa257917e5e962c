namespace TypedRequests.Tests.Clients;

internal sealed record BodyForm(string FullName, BodyKind Kind, string[] Tags);
