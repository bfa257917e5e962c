using TypedRequests.Samples;

namespace TypedRequests.Hosts.Tests.IssueBoard;

/// <summary>What GitHub says in these tests.</summary>
internal static class Samples
{
    public static User Octocat { get; } = new("octocat");

    public static Issue Issue { get; } = new(482, "Pods", "Open them", "open", Octocat, 1, [new Label("bay")], DateTimeOffset.UnixEpoch);

    public static Comment Comment(string body) => new(1, body, Octocat, DateTimeOffset.UnixEpoch, "https://api.github.com/repos/psf/requests/issues/482");
}
