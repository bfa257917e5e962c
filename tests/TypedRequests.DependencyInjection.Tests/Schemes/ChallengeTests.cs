using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Which responses an Auth may answer, and how often. field: S20</summary>
public sealed class ChallengeTests
{
    [Fact]
    public async Task S20_AHandshakeOfTwoLegsIsCarriedThrough()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("WWW-Authenticate", "Shake"))).Reply(r => r.Status(401, "", ("WWW-Authenticate", "Shake nonce"))).Reply(r => r.Status(200));
        var auth = new HandshakeAuth();
        using var session = new Session { BaseAddress = server.Address, Auth = auth };
        Response response = await session.PutAsync("/file", new() { Content = "body" });
        Assert.Equal([401, 401], response.History.Select(hop => (int)hop.StatusCode));
        Assert.Equal([null, "Shake hello", "Shake hello-nonce"], server.Requests.Select(request => request.Header("Authorization")));
        Assert.Equal(["1::", "2:hello:nonce"], auth.Seen);
        Assert.All(server.Requests, request => Assert.Equal("body", request.BodyText));
        Assert.Single(server.Connections);
    }

    [Fact]
    public async Task S20_AServerThatNeverHasEnoughIsLeftAfterTheLastAnswer()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(401, "", ("WWW-Authenticate", "Shake more")));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(2, (await session.GetAsync("/", new() { Auth = new HandshakeAuth() })).History.Count);
        Assert.Equal(10, (await session.GetAsync("/", new() { Auth = new Persistent() })).History.Count);
        Assert.Empty((await session.GetAsync("/", new() { Auth = new Persistent(0) })).History);
    }

    [Fact] // the state of a call is its own, also when one instance serves many at a time
    public async Task S20_CallsDoNotShareTheirState()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(401, "", ("WWW-Authenticate", "Shake")));
        var auth = new HandshakeAuth();
        using var session = new Session { BaseAddress = server.Address, Auth = auth };
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => session.GetAsync("/")));
        Assert.Equal(8, auth.Seen.Count(seen => seen == "1::"));
        Assert.Equal(8, auth.Seen.Count(seen => seen == "2:hello:"));
    }

    [Fact]
    public async Task S20_A403MayBeAChallengeAndOtherStatusesAreNot()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(403, "", ("X-CSRF-Token", "Required"))).Reply(r => r.Status(200)).Reply(r => r.Status(403)).Reply(r => r.Status(401));
        using var session = new Session { BaseAddress = server.Address, Auth = new CsrfTokenAuth(_ => Task.FromResult("t")) };
        Assert.Equal(200, (int)(await session.PostAsync("/", new() { Content = "x" })).StatusCode);
        Assert.Equal(403, (int)(await session.PostAsync("/", new() { Content = "x" })).StatusCode);
        Assert.Equal(401, (int)(await session.PostAsync("/", new() { Content = "x" })).StatusCode);
        Assert.Equal([null, "t", "t", "t"], server.Requests.Select(request => request.Header("X-CSRF-Token")));
    }

    [Fact] // 407 is the proxy's: the server's credentials are not shown to it, whatever the Auth says
    public async Task S20_A407IsNeverAnswered()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(407, "", ("Proxy-Authenticate", "Shake"), ("WWW-Authenticate", "Shake")));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(407, (int)(await session.GetAsync("/", new() { Auth = new Persistent() })).StatusCode);
        Assert.Single(server.Requests);
    }

    [Fact] // a redirect that stands for a login may be a challenge, and then is not followed
    public async Task S20_ARedirectMayBeAChallenge()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Redirect(302, "/login")).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = new Persistent(1) };
        Assert.Equal(200, (int)(await session.GetAsync("/page")).StatusCode);
        Assert.Equal(["/page", "/page"], server.Requests.Select(request => request.Target));
    }

    [Fact] // an answer that sets nothing has the request signed anew, as it will be sent: with the cookies of the challenge
    public async Task S20_TheRequestThatIsSentAgainIsSignedWithItsCookies()
    {
        await using ScriptedServer server = ScriptedServer.Start();
        server.Reply(r => r.Status(401, "", ("Set-Cookie", "id=2"))).Reply(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Auth = new CookieSigner(), Cookies = { ["id"] = "1" } };
        await session.GetAsync("/");
        Assert.All(server.Requests, request => Assert.Equal(request.Header("Cookie"), request.Header("X-Signed")));
        Assert.Equal("id=2", server.Requests[1].Header("Cookie")!.Split("; ")[^1]);
    }

    [Fact]
    public async Task S20_ABodyThatCanBeReadOnceIsNotSentAgainEmpty()
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(409, "", ("X-Transmission-Session-Id", "id")));
        using var session = new Session { BaseAddress = server.Address, Auth = new TransmissionAuth() };
        using var once = new System.IO.Compression.DeflateStream(new MemoryStream([3, 0]), System.IO.Compression.CompressionMode.Decompress);
        var refused = await Assert.ThrowsAsync<RequestException>(() => session.PostAsync("/", new() { Content = once }));
        Assert.Contains("rewound", refused.Message);
        Assert.Single(server.Requests);
    }

    private sealed class CookieSigner : Auth
    {
        protected override void Sign(AuthRequest request) => request.SetHeader("X-Signed", request.Headers["Cookie"] ?? "none");

        protected override bool Answer(AuthRequest request, AuthChallenge challenge) => true;
    }

    private sealed class Persistent(int answers = int.MaxValue) : Auth
    {
        protected override int MaxAnswers => answers;

        protected override bool IsChallenge(int statusCode) => statusCode != 200;

        protected override void Sign(AuthRequest request) => request.SetHeader("X-Signed", "yes");

        protected override bool Answer(AuthRequest request, AuthChallenge challenge) => true;
    }
}
