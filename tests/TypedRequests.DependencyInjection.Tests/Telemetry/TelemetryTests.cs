using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Listeners see every call of the process: these tests run alone.</summary>
[Collection("Telemetry")]
public sealed class TelemetryTests : IAsyncLifetime
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;
    private readonly ScriptedServer server = ScriptedServer.Start();
    private readonly CallRecorder recorder = new();

    [Fact]
    public async Task CallIsTheParentOfItsExchanges()
    {
        server.On("/go", reply => reply.Redirect(302, "/me?token=s3cret")).On("/me?token=s3cret", reply => reply.Json("{}"));
        await using var services = Services();

        await Session(services).GetAsync("/go", cancellationToken: Token);

        var call = Assert.Single(recorder.Calls);
        var exchanges = recorder.Activities.Where(activity => activity.Source.Name == "System.Net.Http").ToList();
        Assert.Equal((ActivityKind.Internal, "GET"), (call.Kind, call.DisplayName));
        Assert.Equal(2, exchanges.Count);
        Assert.All(exchanges, exchange => Assert.Equal(call.SpanId, exchange.ParentSpanId));
    }

    [Fact]
    public async Task ActivityTellsByTheConventionsForHttpClients()
    {
        server.On("/a/b?q=1", reply => reply.Json("{}"));
        await using var services = Services();

        await Session(services).GetAsync("/a/b?q=1", cancellationToken: Token);

        var call = Assert.Single(recorder.Calls);
        Assert.Equal("GET", call.GetTagItem("http.request.method"));
        Assert.Equal($"{server.Address}a/b?*", call.GetTagItem("url.full"));
        Assert.Equal(("127.0.0.1", server.Address.Port), (call.GetTagItem("server.address"), call.GetTagItem("server.port")));
        Assert.Equal((200, 1, 0), (call.GetTagItem("http.response.status_code"), call.GetTagItem("typedrequests.attempts"), call.GetTagItem("typedrequests.redirects")));
        Assert.Null(call.GetTagItem("error.type"));
        Assert.Equal(ActivityStatusCode.Unset, call.Status);
    }

    [Fact]
    public async Task RedirectsChallengesAndRepeatsAreEventsAndCounted()
    {
        server.Reply(reply => reply.Status(401, "", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"n\", qop=\"auth\"")))
            .Reply(reply => reply.Redirect(302, "/b")).Reply(reply => reply.Status(503)).Reply(reply => reply.Json("{}"));
        await using var services = Services(options => (options.Auth, options.Retry) = (Auth.Digest("ann", "p4ss"), new() { BaseDelay = TimeSpan.Zero }));

        await Session(services).GetAsync("/a", cancellationToken: Token);

        var call = Assert.Single(recorder.Calls);
        Assert.Equal(["challenge", "redirect", "retry"], call.Events.Select(said => said.Name));
        Assert.Equal((4, 1), (call.GetTagItem("typedrequests.attempts"), call.GetTagItem("typedrequests.redirects")));
        Assert.Equal(["challenge=1", "redirect=1", "retry=1"], Points(recorder.Metric("typedrequests.call.resends"), "typedrequests.reason").Order());
    }

    [Fact]
    public async Task ClientsCallIsNamedByItsMethodAndItsTemplate()
    {
        server.Always(reply => reply.Json("{}"));
        await using var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(recorder))
            .AddSessionClient<IPayments>(options => options.BaseAddress = new Uri(server.Address, "v1")).Services.BuildServiceProvider();

        await services.GetRequiredService<IPayments>().Balance("DE89370400440532013000", "EUR");

        var call = Assert.Single(recorder.Calls);
        Assert.Equal("GET /v1/balance/{account}", call.DisplayName);
        Assert.Equal(("/v1/balance/{account}", "IPayments.Balance"), (call.GetTagItem("url.template"), call.GetTagItem("code.function.name")));
        Assert.Equal(["/v1/balance/{account}=1"], Points(recorder.Metric("typedrequests.call.duration"), "url.template"));
        Assert.Contains(recorder.Log, line => line.Contains("IPayments.Balance: GET", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(404, "404"), InlineData(500, "500")]
    public async Task ErrorStatusIsTheErrorsType(int status, string type)
    {
        server.Reply(reply => reply.Status(status));
        await using var services = Services();

        await Session(services).GetAsync("/", cancellationToken: Token);

        var call = Assert.Single(recorder.Calls);
        Assert.Equal((type, ActivityStatusCode.Error), (call.GetTagItem("error.type"), call.Status));
    }

    [Fact]
    public async Task FailureIsToldByItsType()
    {
        server.Reply(reply => reply.Reset());
        await using var services = Services();

        await Assert.ThrowsAnyAsync<RequestException>(() => Session(services).GetAsync("/", cancellationToken: Token));

        Assert.Equal("TypedRequests.RequestException", Assert.Single(recorder.Calls).GetTagItem("error.type"));
    }

    [Fact]
    public async Task CallsAreMeasuredAndThoseUnderWayCounted()
    {
        var (arrived, gate) = (new TaskCompletionSource(), new TaskCompletionSource());
        server.Reply(reply => reply.Signal(arrived).WaitFor(gate.Task).Json("{}"));
        await using var services = Services();

        var sending = Session(services).GetAsync("/", cancellationToken: Token);
        await arrived.Task;
        Assert.Equal(["GET=1"], Points(recorder.Metric("typedrequests.call.active"), "http.request.method"));
        gate.SetResult();
        await sending;

        Assert.Equal(["GET=0"], Points(recorder.Metric("typedrequests.call.active"), "http.request.method"));
        Assert.Equal(["200=1"], Points(recorder.Metric("typedrequests.call.duration"), "http.response.status_code"));
        Assert.Equal("s", recorder.Metric("typedrequests.call.duration").Unit);
    }

    [Fact]
    public async Task LogTellsWhatHappenedInOrder()
    {
        server.Reply(reply => reply.Redirect(302, "/b?token=s3cret")).Reply(reply => reply.Status(503)).Reply(reply => reply.Json("{}"));
        await using var services = Services(options => options.Retry = new() { BaseDelay = TimeSpan.Zero });

        await Session(services).GetAsync("/a?token=s3cret", cancellationToken: Token);

        Assert.Collection(
            recorder.Log.Where(line => line.Contains(" TypedRequests.api: ", StringComparison.Ordinal)),
            line => Assert.StartsWith($"Debug TypedRequests.api: Call: GET {server.Address}a?*", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Information TypedRequests.api: Call: 302, redirected to /b?*", line, StringComparison.Ordinal),
            line => Assert.StartsWith("Warning TypedRequests.api: Call: 503, repeat 1 after", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"Information TypedRequests.api: Call: GET {server.Address}a?* → 200 after", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task HeadersQueryAndBodyAreLoggedOnlyWhenAskedForAndBodiesOnlyInPart()
    {
        server.Reply(reply => reply.Json("{\"name\":\"a long one\"}", ("X-Seen", "yes"), ("Set-Cookie", "sid=s3cret")));
        await using var services = Services(options =>
        {
            (options.Logging.Headers, options.Logging.Query, options.Logging.BodyBytes) = (true, true, 8);
            options.Logging.ShowHeaders.Add("X-Seen");
        });

        await Session(services).GetAsync("/?page=2", new() { Headers = { ["X-Api-Key"] = "s3cret" } }, Token);

        var log = string.Join('\n', recorder.Log);
        Assert.Contains("?page=2", log, StringComparison.Ordinal);
        Assert.Contains("X-Seen: yes", log, StringComparison.Ordinal);
        Assert.Contains("X-Api-Key: *", log, StringComparison.Ordinal);
        Assert.Contains("{\"name\":…", log, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", log, StringComparison.Ordinal);
    }

    public ValueTask InitializeAsync() => default;

    public async ValueTask DisposeAsync()
    {
        recorder.Dispose();
        await server.DisposeAsync();
    }

    private ServiceProvider Services(Action<HttpSessionOptions>? configure = null) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder))
        .AddHttpSession("api", options => options.BaseAddress = server.Address).Configure(configure).Services.BuildServiceProvider();

    private static Session Session(ServiceProvider services) => services.GetRequiredKeyedService<Session>("api");

    private static IEnumerable<string> Points(MetricSnapshot metric, string tag)
    {
        foreach (var point in metric.MetricPoints)
        {
            foreach (var (key, value) in point.Tags)
            {
                if (key == tag)
                    yield return $"{value}={(metric.MetricType == MetricType.Histogram ? point.GetHistogramCount() : point.GetSumLong())}";
            }
        }
    }
}
