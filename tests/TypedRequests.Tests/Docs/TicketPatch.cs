namespace TypedRequests.Tests.Docs;

[JsonRecord]
public sealed record TicketPatch(string? Title = null, Optional<string?> Body = default);
