using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using TypedRequests.HostedApp;

namespace TypedRequests.Hosts.Tests.Clients;

/// <summary>field: H12. A session over an HttpClient that exists already.</summary>
public sealed class ExistingClientTests
{
    [Fact]
    public async Task H12_TheClientsSettingsAreKept()
    {
        var fake = new FakeHandler();
        using var client = new HttpClient(fake)
        {
            BaseAddress = new("http://h/v1/"), Timeout = TimeSpan.FromSeconds(7), MaxResponseContentBufferSize = 3,
            DefaultRequestVersion = HttpVersion.Version20, DefaultVersionPolicy = HttpVersionPolicy.RequestVersionOrHigher,
        };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("mine/1.0 (test)");
        client.DefaultRequestHeaders.Authorization = new("Bearer", "one");
        using var session = new Session(client);
        Assert.Equal((new Uri("http://h/v1/"), TimeSpan.FromSeconds(7), 3L), (session.BaseAddress, session.Timeout, session.MaxResponseBytes));

        await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.GetAsync("/a"));

        var sent = fake.Requests[0];
        Assert.Equal(("http://h/v1/a", HttpVersion.Version20, HttpVersionPolicy.RequestVersionOrHigher), (sent.RequestUri!.AbsoluteUri, sent.Version, sent.VersionPolicy));
        Assert.Equal(("mine/1.0 (test)", "Bearer one"), (sent.Headers.UserAgent.ToString(), sent.Headers.Authorization!.ToString()));
        Assert.Equal("*/*", sent.Headers.Accept.ToString());
    }

    [Fact]
    public async Task H12_HeadersAreReadForEachCallAndGiveWayToTheSessions()
    {
        var fake = new FakeHandler();
        using var client = new HttpClient(fake) { BaseAddress = new("http://h") };
        using var session = new Session(client);
        client.DefaultRequestHeaders.Authorization = new("Bearer", "later");
        client.DefaultRequestHeaders.Add("X-A", "client");
        session.Headers["X-A"] = "session";
        Assert.Contains("X-A: session", session.Prepare(HttpMethod.Get, "/").ToCurl());
        await session.GetAsync("/");
        await session.GetAsync("/", new() { Auth = Auth.Basic("u", "p") });
        Assert.Equal(["Bearer", "Basic"], fake.Requests.Select(request => request.Headers.Authorization!.Scheme));
        Assert.Equal(["session"], fake.Requests[0].Headers.GetValues("X-A"));
    }

    // The client would add them to the request for the other host.
    [Fact]
    public async Task H12_TheClientsHeadersNeverFollowARedirectToAnotherOrigin()
    {
        var fake = new FakeHandler(request => request.RequestUri!.Host == "h" ? Redirect("http://other/") : FakeHandler.Text("leaked"));
        using var client = new HttpClient(fake) { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "secret") } };
        using var session = new Session(client);
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("http://h/"));
        Assert.Contains("Authorization", refused.Message);
        Assert.DoesNotContain("secret", refused.Message);
        Assert.Single(fake.Requests);
        await Assert.ThrowsAsync<InvalidRequestException>(() => session.GetAsync("http://h/", new() { Headers = { ["Authorization"] = null } }));
    }

    [Fact]
    public async Task H12_RedirectsOfTheClientsOwnShowInTheUrlAndCarryNothingAway()
    {
        await using var factory = new WebApplicationFactory<AppMarker>();
        using var session = new Session(factory.CreateClient()); // follows redirects and keeps cookies by itself
        var response = await session.GetAsync("/login/ann");
        Assert.Equal(("/echo/me", 0), (response.Url.AbsolutePath, response.History.Count));
        Assert.StartsWith("GET /echo/me sid=ann", response.Text);

        var hiding = new FakeHandler(request =>
        {
            request.RequestUri = new("http://other/");
            return new() { RequestMessage = request, Content = new StringContent("x") };
        });
        using var careless = new Session(new HttpClient(hiding), disposeClient: true);
        Assert.Equal("http://other/", (await careless.GetAsync("http://h/")).Url.AbsoluteUri);
        var refused = await Assert.ThrowsAsync<RequestException>(() => careless.GetAsync("http://h/", new() { Headers = { ["X-Api-Key"] = "secret" } }));
        Assert.Contains("AllowAutoRedirect = false", refused.Message);
    }

    [Fact]
    public async Task H12_TypedClientsWorkOverClientsOfTheFactory()
    {
        await using var hosted = await HostedServer.StartAsync();
        var services = new ServiceCollection();
        services.AddHttpClient("issues", client => client.BaseAddress = new("http://localhost")).ConfigurePrimaryHttpMessageHandler(() => hosted.Server.CreateHandler());
        await using var provider = services.BuildServiceProvider();
        using var session = new Session(provider.GetRequiredService<IHttpClientFactory>().CreateClient("issues"));
        Assert.Equal(new HostedIssue(3, "untitled"), await session.For<IHosted>().GetIssue(3));
        Assert.Equal(new HostedIssue(4, "untitled"), session.For<IHosted>().GetIssueNow(4));
    }

    [Fact]
    public async Task H12_TheClientIsItsMakersUnlessGivenAway()
    {
        using var client = new HttpClient(new FakeHandler()) { BaseAddress = new("http://h") };
        new Session(client).Dispose();
        Assert.Equal("fake", await client.GetStringAsync("/"));
        new Session(client, disposeClient: true).Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.GetStringAsync("/"));
    }

    [Fact]
    public async Task H12_TheClientsTimeoutIsATimeout()
    {
        using var client = new HttpClient(new Endless()) { Timeout = TimeSpan.FromMilliseconds(200) };
        using var session = new Session(client) { Timeout = TimeSpan.FromSeconds(60) };
        await Assert.ThrowsAsync<RequestTimeoutException>(() => session.GetAsync("http://h/"));
    }

    private static HttpResponseMessage Redirect(string location)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.Found) { Content = new ByteArrayContent([]) };
        answer.Headers.TryAddWithoutValidation("Location", location);
        return answer;
    }

    private sealed class Endless : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new();
        }
    }
}
