using System.Collections;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>Twenty-one secrets, each by its number, on every way that a call can go; then everything that was told of the calls is searched for them.</summary>
[Collection("Telemetry")]
public sealed class PlantedSecretsTests
{
    private const string Query = "?q=1&access_token=s3cret04";
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    private static readonly HttpMessageInvoker s_sender = new(new SocketsHttpHandler { UseProxy = false });

    private static readonly string[] s_paths = ["ok", "refused", "challenge", "busy", "reset", "short", "slow", "moved", "foreign", "bad-location", "odd-length", "no-json", "too-large"];

    [Fact]
    public async Task NoneOfTwentyOneSecretsIsInAnyText()
    {
        var netrc = Path.GetTempFileName();
        await File.WriteAllTextAsync(netrc, "machine 127.0.0.1 login ann password s3cret01", Token);
        using var recorder = new CallRecorder();
        await using var server = Serve();
        await using var proxy = ProxyServer.Start("someone", "else");
        var told = new StringBuilder();
        await using (var services = Services(server, recorder, proxy))
        {
            foreach (var auth in Auths(server, netrc))
            {
                foreach (var path in s_paths) await CallAsync(services.GetRequiredKeyedService<Session>("api"), server.Address, path, auth, told);
            }

            foreach (var url in new[] { "https://api.example/", "http://api.example/" }) await CallAsync(services.GetRequiredKeyedService<Session>("proxied"), new(url), "ok", Auth.Bearer("s3cret02"), told);
        }

        File.Delete(netrc);
        told.Append(recorder.Everything());
        var text = told.ToString();
        Assert.Contains("timed out", text, StringComparison.Ordinal);
        Assert.Contains("redirected to", text, StringComparison.Ordinal);
        Assert.Contains("the proxy asks for credentials", text, StringComparison.Ordinal);
        Assert.Contains("System.Net.Http.HttpClient.api", text, StringComparison.Ordinal); // the factory's own log is on
        Assert.Contains("curl -X POST", text, StringComparison.Ordinal);
        var at = text.IndexOf("s3cret", StringComparison.OrdinalIgnoreCase);
        Assert.True(at < 0, at < 0 ? "" : text.Substring(Math.Max(0, at - 400), Math.Min(700, text.Length - Math.Max(0, at - 400))));
        foreach (var basic in new[] { "ann:s3cret01", "ann:s3cret03", "user:s3cret19", "shop:s3cret06" }) Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(basic)), text, StringComparison.Ordinal);
    }

    private static IEnumerable<Auth> Auths(ScriptedServer server, string netrc)
    {
        yield return Auth.Netrc(netrc);
        yield return Auth.Bearer("s3cret02");
        yield return Auth.Basic("ann", "s3cret03");
        yield return Auth.ApiKey("X-Own-Key", "s3cret05");
        yield return Auth.ApiKey("key", "s3cret07", ApiKeyLocation.Query);
        yield return Auth.Digest("ann", "s3cret08");
        yield return new OAuth2ClientCredentials(new Uri(server.Address, "token"), "shop", "s3cret06", s_sender.SendAsync);
        yield return new OAuth2ClientCredentials(new Uri(server.Address, "token-refused"), "shop", "s3cret06", s_sender.SendAsync);
        yield return new SigningQuery();
        yield return new SigV4Auth("AKIDs3cret21", "s3cret21", "us-east-1", "s3") { SessionToken = "s3cret21" };
    }

    private static async Task CallAsync(Session session, Uri address, string path, Auth auth, StringBuilder told)
    {
        var url = new UriBuilder(new Uri(address, path)) { UserName = "u", Password = "s3cret09", Query = Query }.Uri;
        foreach (var body in Bodies())
        {
            var options = new RequestOptions { Auth = auth, Timeout = TimeSpan.FromSeconds(path == "slow" ? 0.2 : 20), Cookies = { ["sid"] = "s3cret10" }, Headers = { ["X-Api-Key"] = "s3cret11", ["X-Signature"] = "s3cret12" }, Content = body };
            try
            {
                // One whose token has to be fetched is asked for asynchronously only.
                if (auth is not OAuth2ClientCredentials) told.AppendLine(session.Prepare(HttpMethod.Post, url, options).ToCurl());
                var response = await session.PostAsync(url, options, Token);
                told.AppendLine(CultureInfo.InvariantCulture, $"{response} {response.Request} {response.Request.ToCurl()}");
                foreach (var hop in response.History) told.AppendLine(CultureInfo.InvariantCulture, $"{hop} {hop.Request}");
                response.EnsureSuccessStatusCode();
                _ = response.Json();
            }
            catch (Exception failure) when (failure is HttpRequestException or InvalidOperationException or NotSupportedException)
            {
                Tell(failure, told);
            }
        }
    }

    private static IEnumerable<RequestContent> Bodies()
    {
        yield return new FormBody { ["user"] = "ann", ["password"] = "s3cret13" }.ToContent();
        yield return JsonBody.Of(new System.Text.Json.Nodes.JsonObject { ["user"] = "ann", ["client_secret"] = "s3cret14", ["nested"] = new System.Text.Json.Nodes.JsonObject { ["token"] = "s3cret14\"b" } });
        yield return new MultipartBody { { "token", "s3cret15" }, { "note", "open" } }.ToContent();
    }

    private static void Tell(Exception failure, StringBuilder told)
    {
        for (Exception? one = failure; one is not null; one = one.InnerException)
        {
            told.AppendLine(one.ToString());
            foreach (DictionaryEntry entry in one.Data) told.AppendLine(CultureInfo.InvariantCulture, $"{entry.Key}={entry.Value}");
            if (one is RequestException { Request: { } request }) told.AppendLine(request.ToString()).AppendLine(request.ToCurl());
        }
    }

    private static ScriptedServer Serve()
    {
        var server = ScriptedServer.Start();
        server.Always(reply => reply.Json("{\"a\":1}", ("Set-Cookie", "sid=s3cret16")))
            .On("/token", reply => reply.Json("{\"access_token\":\"s3cret17\",\"refresh_token\":\"s3cret17\",\"token_type\":\"Bearer\"}"))
            .On("/token-refused", reply => reply.Status(400, "{\"error\":\"invalid_client\"}", ("Content-Type", "application/json")));
        foreach (var query in new[] { Query, Query + "&key=s3cret07", Query + "&own=s3cret18" })
        {
            server.On("/refused" + query, reply => reply.Status(403, "s3cret16", ("Set-Cookie", "sid=s3cret16")))
                .On("/challenge" + query, reply => reply.Status(401, "s3cret16", ("WWW-Authenticate", "Digest realm=\"r\", nonce=\"s3cret16\", qop=\"auth\"")))
                .On("/busy" + query, reply => reply.Status(503, "s3cret16"))
                .On("/reset" + query, reply => reply.Reset())
                .On("/short" + query, reply => reply.Send("HTTP/1.1 200 OK\r\nSet-Cookie: sid=s3cret16\r\nContent-Length: 100\r\n\r\ns3cret16").Close())
                .On("/slow" + query, reply => reply.WaitFor(new TaskCompletionSource().Task))
                .On("/moved" + query, reply => reply.Redirect(307, "/ok?sig=s3cret20"))
                .On("/foreign" + query, reply => reply.Redirect(307, $"http://u:s3cret20@localhost:{server.Address.Port}/ok?sig=s3cret20"))
                .On("/bad-location" + query, reply => reply.Redirect(307, "http://u:s3cret20@[/?sig=s3cret20"))
                .On("/odd-length" + query, reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\ns3cret16"))
                .On("/no-json" + query, reply => reply.Status(200, "{\"token\":", ("Content-Type", "application/json")))
                .On("/too-large" + query, reply => reply.Send("HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\ns3cret16"));
        }
        return server;
    }

    private static ServiceProvider Services(ScriptedServer server, CallRecorder recorder, ProxyServer proxy)
    {
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(recorder));
        services.AddHttpSession("api", options =>
        {
            options.Connections.UseEnvironmentProxy = false;
            (options.BaseAddress, options.MaxResponseBytes, options.Logging.Headers) = (server.Address, 4000, true);
            options.Retry = new() { BaseDelay = TimeSpan.Zero, MaxRetries = 1, ShouldRetry = answer => (int)answer.StatusCode == 503 };
            options.SecretHeaders.Add("X-Signature");
        }).Handlers.AddDefaultLogger();
        services.AddHttpSession("proxied", options =>
        {
            options.Connections.Proxy = new($"http://user:s3cret19@127.0.0.1:{proxy.Address.Port}");
            options.SecretHeaders.Add("X-Signature");
        });
        return services.BuildServiceProvider();
    }

    private sealed class SigningQuery : Auth
    {
        protected override void Sign(AuthRequest request) => request.Url = new Uri(request.Url.AbsoluteUri + "&own=s3cret18");
    }
}
