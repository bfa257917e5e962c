namespace TypedRequests.Hosts.Tests;

[TypedClient("http://localhost")]
public interface IHosted
{
    [Get("/issues/{number}")]
    Task<HostedIssue> GetIssue(int number, string? title = null);

    [Get("/issues/{number}")]
    HostedIssue GetIssueNow(int number);
}
