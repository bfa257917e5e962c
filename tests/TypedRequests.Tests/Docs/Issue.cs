namespace TypedRequests.Tests.Docs;

public sealed record Issue(int Number, string Title, string? Body, User User, int Comments, IReadOnlyList<Label> Labels);
