using System.Diagnostics;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Cookies;

/// <summary>What SaveNetscape writes is read by the programs that the format is for.</summary>
public sealed class NetscapeProgramTests : IDisposable
{
    private const string Python = """
        import http.cookiejar, sys
        jar = http.cookiejar.MozillaCookieJar(sys.argv[1])
        jar.load(ignore_discard=True, ignore_expires=True)
        print("|".join(sorted(f"{c.domain} {c.path} {c.name}={c.value}" for c in jar)))
        """;

    private readonly TemporaryDirectory directory = new();
    private readonly CookieJar jar = new(new ManualClock());

    public NetscapeProgramTests()
    {
        jar["hand"] = "1";
        jar.Set(new SessionCookie("scoped", "2") { Path = "/app", HttpOnly = true });
        jar.SetFromHeader(new("https://a.example.org/x/y"), "sid=3; Domain=example.org; Secure; HttpOnly");
        jar.SetFromHeader(new("https://a.example.org/x/y"), "tab=a\tb");
        jar.SetFromHeader(new("https://a.example.org/x/y"), "latin=\xE9");
        jar.SetFromHeader(new("https://a.example.org/x/y"), "utf8=\xC3\xA9; Path=/");
        jar.SetFromHeader(new("https://a.example.org/x/y"), "percent=%41%; Path=/");
    }

    // field: S14
    [Fact]
    public async Task S14_PythonReadsTheFile()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/python3"), "Needs /usr/bin/python3.");
        Assert.Equal(".example.org /x sid=3|a.example.org / percent=%41%|a.example.org / utf8=é", await Run("/usr/bin/python3", "-c", Python, Saved(host: null)));
        Assert.Equal(
            ".example.org /x sid=3|a.example.org / hand=1|a.example.org / percent=%41%|a.example.org / utf8=é|a.example.org /app scoped=2",
            await Run("/usr/bin/python3", "-c", Python, Saved(host: "A.example.org")));
    }

    [Fact]
    public async Task S14_CurlReadsTheFile()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "Needs /usr/bin/curl.");
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        await Run("/usr/bin/curl", "-s", "-b", Saved(host: "127.0.0.1"), server.Address + "app");
        var sent = server.Requests[0].Header("Cookie")!.Split("; ").Order(StringComparer.Ordinal);
        Assert.Equal(["hand=1", "scoped=2"], sent);
    }

    [Fact]
    public void S14_EverythingComesBack()
    {
        var before = jar.ToList();
        var again = new CookieJar(new ManualClock());
        again.LoadNetscape(Saved(host: null));
        Assert.Equal(before, again);
    }

    [Fact]
    public void S14_AHostIsCheckedAndItsFormDoesNotMatter()
    {
        Assert.Throws<InvalidRequestException>(() => jar.SaveNetscape(new MemoryStream(), host: "https://a.example.org/"));
        Assert.Contains("xn--bcher-kva.example\tFALSE\t/\tFALSE\t0\thand\t1\n", File.ReadAllText(Saved(host: "bücher.example")), StringComparison.Ordinal);
    }

    public void Dispose() => directory.Dispose();

    private string Saved(string? host)
    {
        var path = directory.File("cookies.txt");
        jar.SaveNetscape(path, includeSessionCookies: true, host);
        return path;
    }

    private static async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        (start.Environment["PYTHONIOENCODING"], start.Environment["PYTHONUTF8"], start.Environment["NO_PROXY"]) = ("utf-8", "1", "*");
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return (await output).Trim();
    }
}
