namespace TypedRequests.Docs.Tests.Cookbook;

public sealed record ViewerData(Viewer Viewer);
