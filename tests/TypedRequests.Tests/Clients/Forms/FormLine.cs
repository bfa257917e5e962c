namespace TypedRequests.Tests.Clients;

internal sealed record FormLine(string Sku, int Count, FormPeriod? Period = null, string[]? Notes = null);
