namespace TypedRequests.Tests.Docs;

[JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
public sealed record Ticket(int Number, string Title, Person Author, IReadOnlyList<string> Labels, TicketState State, string? HtmlUrl = null);
