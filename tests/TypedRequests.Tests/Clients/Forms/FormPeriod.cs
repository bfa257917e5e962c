namespace TypedRequests.Tests.Clients;

internal readonly record struct FormPeriod(QueryState State, DateOnly? Until);
