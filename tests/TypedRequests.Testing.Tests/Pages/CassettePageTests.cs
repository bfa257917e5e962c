using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.Testing.Tests.Pages;

/// <summary>docs/cassettes.md: what it shows compiles, and does what it says.</summary>
public sealed class CassettePageTests : IDisposable
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly CassetteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task NamedSecretsAreFoundAndIgnoredNamesAreNotCompared()
    {
        const string botToken = "bot1";
        var options = new CassetteOptions
        {
            SecretHeaders = { "X-Shop-Signature" },   // a header with a name that does not tell
            SecretFields = { "pin" },                 // a query argument, form field, part or JSON member
            Secrets = { botToken },                   // a value, wherever it stands: here in the path of a URL
        };
        options.Network = new AnswerQueue(AnswerQueue.Json("{}"));
        foreach (var ignored in Compared().Ignore) options.Ignore.Add(ignored);
        options.IgnoreHost = Compared().IgnoreHost;
        using (var cassette = _folder.Record(options)) await SendAsync(cassette, "https://a.example", botToken, 1);
        var har = File.ReadAllText(_folder.File);
        foreach (var secret in new[] { botToken, "signed", "7351" }) Assert.DoesNotContain(secret, har, StringComparison.Ordinal);
        using var replay = _folder.Replay(options);
        await SendAsync(replay, "https://b.example", botToken, 2);
    }

    [Fact]
    public async Task ASessionOfTheContainerIsRecordedAndReplayed()
    {
        using var network = new AnswerQueue(AnswerQueue.Json("""{"number":1,"title":"Bug"}"""));
        for (var run = 0; run < 2; run++)
        {
            using var cassette = Cassette.Open(_folder.File, options: new() { Network = network });
            var services = new ServiceCollection();
            services.AddHttpSession("github").Handlers.ConfigurePrimaryHttpMessageHandler(cassette.CreateHandler);
            await using var provider = services.BuildServiceProvider();
            Assert.Equal("Bug", (await provider.GetRequiredKeyedService<Session>("github").For<ITapedIssues>().Get(1, Token)).Title);
        }

        Assert.Equal(1, network.Calls);
    }

    internal static async Task RecordAndReplay()
    {
        using var cassette = Cassette.Open("Cassettes/github.har");
        IGitHubIssues issues = cassette.Session().For<IGitHubIssues>();
        Issue issue = await issues.GetIssue("psf", "requests", 482);
        Assert.NotNull(issue);
    }

    internal static void Expire()
    {
        var mode = Environment.GetEnvironmentVariable("CI") is null ? CassetteMode.ReplayOrRecord : CassetteMode.Replay;
        using var cassette = Cassette.Open("Cassettes/github.har", mode, new() { ExpiresAfter = TimeSpan.FromDays(90) });
    }

    internal static void ReplayABrowser()
    {
        using var cassette = Cassette.Open("from-devtools.har", CassetteMode.Replay, new() { AllowUnused = true });
    }

    internal static async Task SaveALog(Session session, IGitHubIssues issues)
    {
        using var log = session.StartHar();
        await issues.GetIssue("psf", "requests", 482);
        await log.SaveAsync("ticket.har");
    }

    private static CassetteOptions Compared()
    {
        var options = new CassetteOptions { Ignore = { "timestamp", "$.order.createdAt" }, IgnoreHost = true };
        return options;
    }

    private static async Task SendAsync(Cassette cassette, string host, string token, int time) => await cassette.Session().PostAsync(
        $"{host}/{token}/send?timestamp={time}",
        new()
        {
            Headers = { ["X-Shop-Signature"] = "signed" },
            Content = JsonBody.Of(new System.Text.Json.Nodes.JsonObject { ["pin"] = 7351, ["order"] = new System.Text.Json.Nodes.JsonObject { ["createdAt"] = time } }),
        }, Token);
}
