namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record Viewer(string Login);
