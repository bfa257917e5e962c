namespace TypedRequests.Hosts.Tests;

public sealed record HostedIssue(int Number, string Title);
