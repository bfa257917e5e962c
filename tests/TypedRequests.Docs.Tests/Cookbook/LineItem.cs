namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record LineItem(string Price, int Quantity);
