using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Secrets are planted wherever a call can carry one; then all that was told of the calls is searched for them.</summary>
[Collection("Telemetry")]
public sealed class SecretsTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    [Fact]
    public async Task NoSecretIsInAnyLogMetricTraceOrException()
    {
        using var recorder = new CallRecorder();
        await using var server = Serve();
        var failures = new List<Exception>();
        await using (var services = Services(server, recorder))
        {
            foreach (var auth in new[] { Auth.Basic("ann", "s3cret-basic"), Auth.Bearer("s3cret-bearer"), Auth.ApiKey("X-Own-Key", "s3cret-key"), Auth.ApiKey("key", "s3cret-argument", ApiKeyLocation.Query), Auth.Digest("ann", "s3cret-digest") })
            {
                foreach (var path in new[] { "ok", "challenge", "redirect", "unfollowable", "loop", "busy", "missing", "nonsense", "huge", "broken" })
                    await CallAsync(services.GetRequiredKeyedService<Session>("api"), server, path, auth, failures);
            }
        }

        var told = recorder.Everything() + string.Join('\n', failures);
        Assert.True(failures.Count >= 25, $"only {failures.Count} calls failed");
        Assert.Contains("typedrequests.call.duration", told, StringComparison.Ordinal);
        Assert.Contains("redirected to", told, StringComparison.Ordinal);
        var at = told.IndexOf("s3cret", StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? "" : told.Substring(Math.Max(0, at - 300), Math.Min(600, told.Length - Math.Max(0, at - 300))));
        Assert.DoesNotContain(Convert.ToBase64String("ann:s3cret-basic"u8), told, StringComparison.Ordinal);
    }

    private static async Task CallAsync(Session session, ScriptedServer server, string path, Auth auth, List<Exception> failures)
    {
        try
        {
            var url = new UriBuilder(new Uri(server.Address, path)) { UserName = "u", Password = "s3cret-userinfo", Query = "token=s3cret-query" }.Uri;
            await session.PutAsync(url, new()
            {
                Auth = auth,
                Cookies = { ["sid"] = "s3cret-cookie" },
                Headers = { ["X-Api-Key"] = "s3cret-header", ["X-Signature"] = "s3cret-signature" },
                Content = "{\"password\":\"s3cret-body\"}",
            }, Token);
        }
        catch (RequestException failure)
        {
            failures.Add(failure);
        }
    }

    private static ScriptedServer Serve()
    {
        var server = ScriptedServer.Start();
        foreach (var query in new[] { "?token=s3cret-query", "?token=s3cret-query&key=s3cret-argument" })
        {
            server.On("/ok" + query, reply => reply.Status(200, "s3cret-response", ("Set-Cookie", "sid=s3cret-set"), ("Content-Type", "text/plain")))
                .On("/challenge" + query, reply => reply.Status(401, "{\"access_token\":\"s3cret-response\"}", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"s3cret-nonce\", qop=\"auth\"")))
                .On("/redirect" + query, reply => reply.Redirect(307, "/ok?token=s3cret-query"))
                .On("/unfollowable" + query, reply => reply.Redirect(307, "ftp://u:s3cret-location@localhost/?token=s3cret-location"))
                .On("/loop" + query, reply => reply.Redirect(307, "/loop?token=s3cret-query"))
                .On("/busy" + query, reply => reply.Status(503, "error=busy&client_secret=s3cret-response"))
                .On("/missing" + query, reply => reply.Status(404, "{\"title\":\"no s3cret-header, Bearer s3cret-problem\",\"password\":\"s3cret-problem\"}", ("Content-Type", "application/problem+json")))
                .On("/nonsense" + query, reply => reply.Send("HTTP/1.1 s3cret-line\r\n\r\n").Close())
                .On("/huge" + query, reply => reply.Status(200, new string('x', 5000)))
                .On("/broken" + query, reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ns3cret-half").Close());
        }
        return server;
    }

    private static ServiceProvider Services(ScriptedServer server, CallRecorder recorder) => new ServiceCollection()
        .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder)).AddDistributedMemoryCache()
        .AddHttpSession("api", options =>
        {
            (options.BaseAddress, options.ThrowOnErrorStatus, options.MaxRedirects, options.MaxResponseBytes) = (server.Address, true, 3, 4000);
            (options.Logging.Headers, options.Retry) = (true, new() { BaseDelay = TimeSpan.Zero, MaxRetries = 1 });
            options.SecretHeaders.Add("X-Signature");
            options.SecretHeaders.Add("X-Own-Key");
        }).AddDistributedCookies().Services.BuildServiceProvider();
}
