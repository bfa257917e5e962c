namespace TypedRequests.Tests.Clients;

[JsonRecord]
internal readonly record struct NullPoint(int X);
