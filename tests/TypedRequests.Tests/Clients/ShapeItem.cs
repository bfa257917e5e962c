namespace TypedRequests.Tests.Clients;

[JsonRecord]
internal sealed record ShapeItem(int X);
