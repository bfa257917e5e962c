using System.Net;
using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>What surprised people, decided and the same everywhere. semantics: small decisions.</summary>
public sealed class DecidedTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S24
    [Fact]
    public async Task S24_CallsUnderWayOutliveTheirSession()
    {
        await using var server = ScriptedServer.Start();
        server.On("/next", r => r.Status(200, "fine"));
        using var pool = new ConnectionPool();
        using var invoker = new Watched { InnerHandler = pool.Handler };
        Session[] sessions = [new(), new(pool), new(invoker)];
        foreach (var session in sessions)
        {
            var gate = new TaskCompletionSource(); // each call is under way when its session ends
            server.On("/", r => r.WaitFor(gate.Task).Redirect(307, "/next"));
            var call = session.GetAsync(server.Address, cancellationToken: Token);
            await server.NextRequestAsync(Token);
            session.Dispose();
            Assert.False(invoker.IsDisposed);
            gate.SetResult();
            Assert.Equal("fine", (await call).Text);
            await server.NextRequestAsync(Token);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync(server.Address, cancellationToken: Token));
            Assert.Throws<ObjectDisposedException>(() => session.Get(server.Address, cancellationToken: Token));
        }

        Assert.True(invoker.IsDisposed); // with the last call
    }

    [Fact]
    public void S24_AnIdleSessionLetsGoOfItsHandlerAtOnce()
    {
        var handler = new Watched();
        new Session(handler).Dispose();
        Assert.True(handler.IsDisposed);
    }

    [Fact]
    public async Task S24_AddingNullAddsNothingAndTheIndexersNullRemoves()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address, Headers = { ["X-A"] = "session" }, Query = { ["q"] = "session" } };
        session.Cookies["c"] = "session";
        var added = new RequestOptions();
        added.Headers.Add("X-A", null);
        added.Query.Add("q", (string?)null);
        added.Cookies.Add("c", null);
        await session.GetAsync("/", added, Token);
        await session.GetAsync("/", new() { Headers = { ["X-A"] = null }, Query = { ["q"] = null }, Cookies = { ["c"] = null } }, Token);
        Assert.Equal([("/?q=session", "session", "c=session"), ("/", null, null)], server.Requests.Select(request => (request.Target, request.Header("X-A"), request.Header("Cookie"))));

        var both = new RequestOptions { Headers = { ["X-B"] = "1" } };
        both.Headers.Add("X-B", null);
        Assert.Equal("1", both.Headers["X-B"]);
        Assert.Throws<InvalidRequestException>(() => both.Headers.Add("no token", null));
        Assert.Throws<InvalidRequestException>(() => both.Cookies.Add("no;token", null));
    }

    [Theory]
    [InlineData("""{"message":"no"}""", "application/json"), InlineData("<html>", "text/html"), InlineData("", "application/json"), InlineData("null", "application/json"), InlineData("{", "application/json")]
    public async Task S24_TheStatusOfAnErrorComesFirst(string body, string contentType)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(404, body, ("Content-Type", contentType)));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", cancellationToken: Token);
        var failed = Assert.Throws<ResponseFormatException>(() => response.Json<DecidedThing>());
        Assert.StartsWith("The status is 404 Not Found, which is no success. ", failed.Message, StringComparison.Ordinal);
        Assert.Same(response, failed.Response);
    }

    [Theory]
    [InlineData("application/problem+json", """{"detail":"d"}""", true), InlineData("Application/Problem+JSON; charset=utf-8", "{}", true)]
    [InlineData("application/json", """{"type":"about:blank","title":"t","status":404}""", true), InlineData("application/json", """{"title":"t","detail":"d"}""", true)]
    [InlineData("application/json", """{"message":"m"}""", false), InlineData("application/json", """{"title":"a book"}""", false), InlineData("application/json", """{"detail":"Not found."}""", false)]
    [InlineData("application/json", """{"status":404,"error":"Not Found","path":"/"}""", false), InlineData("application/json", """{"type":{"a":1},"title":7,"status":"x"}""", false)]
    [InlineData("application/problem+json", "[]", false), InlineData("application/problem+json", "no", false), InlineData("text/html", "<html>", false)]
    public async Task S24_AProblemIsOneByItsTypeOrItsLooks(string contentType, string body, bool isProblem)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(404, body, ("Content-Type", contentType)));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        var failed = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/", cancellationToken: Token));
        Assert.Equal(isProblem, failed.Problem is not null);
    }

    [Theory]
    [InlineData("""{"errors":{"Name":["too short","no"],"Age":"is no number"}}""", "Name: too short, no; Age: is no number")] // ASP.NET Core
    [InlineData("""{"errors":[{"detail":"must be a positive integer","pointer":"#/age"},{"message":"m","field":"f"},"bare"]}""", "#/age: must be a positive integer; f: m; : bare")] // RFC 9457 §3
    [InlineData("""{"errors":7}""", ""), InlineData("{}", ""), InlineData("""{"errors":{"a":[1,null,{"detail":"d"}]}}""", "a: d")]
    public async Task S24_AProblemsErrorsAndExtensionsAreTyped(string body, string expected)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(422, body.Insert(1, "\"traceId\":\"t\"" + (body.Length > 2 ? "," : "")), ("Content-Type", "application/problem+json")));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        var problem = (await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/", cancellationToken: Token))).Problem!;
        Assert.Equal(expected, string.Join("; ", problem.Errors.Select(error => $"{error.Key}: {string.Join(", ", error.Value)}")));
        Assert.Equal("t", (string?)problem.Extensions["traceId"]);
        Assert.DoesNotContain("status", problem.Extensions.Keys);
    }

    [Fact]
    public async Task S24_AnApiExceptionPrintsTheStartOfItsBodyAndNoSecret()
    {
        var body = new JsonObject
        {
            ["message"] = "line\none", ["access_token"] = "s3cret-a", ["clientSecret"] = "s3cret-b \"q\"", ["Authorization"] = "Bearer s3cret-c", ["echo"] = "key was s3cret-d", ["url"] = "https://u:s3cret-e@h/?api_key=s3cret-f&x=1",
            ["password"] = 12345678, ["cookie"] = "sid=s3cret-g",
        };
        await using var server = ScriptedServer.Start().Always(r => r.Status(500, body.ToJsonString().Replace("\\u0026", "&", StringComparison.Ordinal) + new string('x', 5000), ("Content-Type", "application/json")));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        var failed = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/", new() { Headers = { ["X-Api-Key"] = "s3cret-d" } }, Token));
        var text = failed.ToString();
        Assert.Contains("The body starts: {\"message\":\"line", text, StringComparison.Ordinal);
        Assert.Contains("&x=1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", text, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 0, 4000);
        Assert.DoesNotContain("The body", failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quota exceeded", "quota exceeded"), InlineData("forbidden", "forbidden"), InlineData("eyJhbGciOi1.s3cret", "***"), InlineData(" 0123456789abcdef\n", "***")]
    public async Task S24_ABodyOfOneWordMayBeAToken(string body, string shown)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(500, body, ("Content-Type", "text/plain")));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        Assert.EndsWith("The body starts: " + shown, (await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/", cancellationToken: Token))).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "text/plain"), InlineData("PNG", "image/png"), InlineData("bin", "application/octet-stream")]
    public async Task S24_ABodyThatIsNoTextIsNotPrinted(string body, string contentType)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(500, body, ("Content-Type", contentType)));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        Assert.DoesNotContain("The body", (await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/", cancellationToken: Token))).ToString(), StringComparison.Ordinal);
    }

    private sealed class Watched : DelegatingHandler
    {
        public bool IsDisposed { get; private set; }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
