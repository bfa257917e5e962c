using TypedRequests.Generator.Tests.Harness;
using TypedRequests.TestServers;

namespace TypedRequests.Generator.Tests.Emitted;

/// <summary>Whole emitted files, for their structure. The page about them shows the same files.</summary>
public sealed class EmittedFileTests
{
    private const string Declared = """
        namespace GitHub;

        [TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
        [Header("Accept", "application/vnd.github+json")]
        public interface IGitHubIssues
        {
            /// <summary>One issue of a repository.</summary>
            [Get("/repos/{owner}/{repo}/issues/{number}")]
            Task<Issue> GetIssue(string owner, string repo, int number, CancellationToken cancellationToken = default);

            [Get("/repos/{owner}/{repo}/issues{?state,page}")]
            Task<IReadOnlyList<Issue>> ListIssues(string owner, string repo, IssueState? state = null, int? page = null);

            [Post("/repos/{owner}/{repo}/issues"), CallTimeout(10)]
            Task<Response<Issue>> CreateIssue(string owner, string repo, NewIssue issue);
        }
        """;

    private const string Types = """
        namespace GitHub;

        public sealed record Issue(int Number, string Title);
        public sealed record NewIssue(string Title);
        public enum IssueState { Open, Closed }
        """;

    [Fact]
    public Task AClientReadsAsIfWrittenByHand() => Snapshot.Match(GeneratorRun.Of(Declared, Types), "IGitHubIssues");

    [Fact]
    public Task ARegistrationIsOneLookUp() => Snapshot.Match(GeneratorRun.Of(Declared, Types), "TypedRequests.Clients");

    [Theory]
    [InlineData("AClientReadsAsIfWrittenByHand")]
    [InlineData("ARegistrationIsOneLookUp")]
    public void ThePageShowsTheEmittedFiles(string test)
    {
        var page = File.ReadAllText(RepositoryFolder.PathOf("docs", "generated-code.md"));
        var verified = Assert.Single(Directory.GetFiles(RepositoryFolder.PathOf("tests", "TypedRequests.Generator.Tests", "Emitted"), $"*.{test}#*.verified.cs"));
        var text = string.Join('\n', File.ReadAllLines(verified).Skip(1)).Trim(); // the first line is the hint name
        Assert.Contains(text, page, StringComparison.Ordinal);
        Assert.Contains(Declared, page, StringComparison.Ordinal);
    }
}
