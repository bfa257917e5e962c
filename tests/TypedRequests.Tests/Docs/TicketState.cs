namespace TypedRequests.Tests.Docs;

public enum TicketState { Open, Closed, [JsonFallback] Unknown }
