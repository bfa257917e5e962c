using FsCheck;
using FsCheck.Fluent;

namespace TypedRequests.Tests.Cookies;

public sealed class CookiePropertyTests
{
    private static readonly string[] Hosts = ["example.org", "a.example.org", "b.a.example.org", "example.co.uk", "a.github.io", "127.0.0.1", "[::1]", "localhost", "xn--bcher-kva.example"];

    private static readonly Gen<Uri> Uris =
        from scheme in Gen.Elements("http", "https")
        from host in Gen.Elements(Hosts)
        from path in Gen.Elements("/", "/x", "/x/", "/x/y", "/x/y/z", "/xy")
        select new Uri($"{scheme}://{host}{path}");

    private static readonly Gen<string> Values =
        Gen.Choose(0x20, 0xFF).Where(c => c is not ('\x7F' or ';')).Select(c => (char)c).ListOf().Select(chars => string.Concat(chars).Trim(' '));

    private static readonly Gen<string> Lines =
        from name in Gen.Elements("a", "A", "b", "", "__Host-h", "__Secure-s")
        from value in Values
        from path in Gen.Elements("", "; Path=/", "; Path=/x", "; Path=/x/y")
        from domain in Gen.Elements("", "; Domain=example.org", "; Domain=a.example.org", "; Domain=co.uk", "; Domain=", "; Domain=127.0.0.1")
        from expiry in Gen.Elements("", "; Max-Age=0", "; Max-Age=100", "; Expires=Wed, 01 Jan 2031 00:00:00 GMT")
        from flags in Gen.Elements("", "; Secure", "; HttpOnly; SameSite=Lax", "; Secure; Partitioned; Priority=High")
        select $"{name}={value}{path}{domain}{expiry}{flags}";

    private static readonly Gen<(Uri Uri, string Line)[]> Histories = (from uri in Uris from line in Lines select (uri, line)).ArrayOf();

    private static readonly Uri[] AllUris = [.. from scheme in new[] { "http", "https" } from host in Hosts from path in new[] { "/", "/x", "/x/y/z", "/xy" } select new Uri($"{scheme}://{host}{path}")];

    private static void Holds<T>(Gen<T> values, Func<T, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20260701UL, 20260725UL).WithMaxTest(300).WithQuietOnSuccess(true), Prop.ForAll(values.ToArbitrary(), property));

    private static CookieJar Replay((Uri Uri, string Line)[] history)
    {
        var clock = new ManualClock();
        var jar = new CookieJar(clock);
        foreach (var (uri, line) in history)
        {
            clock.Advance(TimeSpan.FromSeconds(history.Length % 2)); // Also many cookies of one moment.
            jar.SetFromHeader(uri, line);
        }
        return jar;
    }

    private static CookieJar Reload(CookieJar jar, Action<CookieJar, Stream> save, Action<CookieJar, Stream> load)
    {
        using var stream = new MemoryStream();
        save(jar, stream);
        stream.Position = 0;
        var loaded = new CookieJar(jar.TimeProvider);
        load(loaded, stream);
        return loaded;
    }

    private static bool SendsTheSame(CookieJar one, CookieJar other) => AllUris.All(uri => one.GetCookieHeader(uri) == other.GetCookieHeader(uri));

    [Fact]
    public void WhatIsSentSurvivesSavingAndLoadingAsJson() => Holds(Histories, history =>
    {
        var jar = Replay(history);
        var loaded = Reload(jar, (j, s) => j.Save(s, includeSessionCookies: true), (j, s) => j.Load(s));
        return jar.SequenceEqual(loaded) && SendsTheSame(jar, loaded);
    });

    [Fact]
    public void WhatIsSentSurvivesSavingAndLoadingAsNetscape() => Holds(Histories, history =>
    {
        var jar = Replay(history);
        return SendsTheSame(jar, Reload(jar, (j, s) => j.SaveNetscape(s, includeSessionCookies: true), (j, s) => j.LoadNetscape(s)));
    });

    // The jar against the plainest reading of RFC 6265bis 5.8.3, over all cookies in it.
    [Fact]
    public void TheJarSendsWhatThePlainAlgorithmSends() => Holds(Histories, history =>
    {
        var jar = Replay(history);
        return AllUris.All(uri => (jar.GetCookieHeader(uri) ?? "") == string.Join("; ", jar
            .Where(cookie => cookie.Domain == uri.IdnHost || (!cookie.HostOnly && uri.HostNameType == UriHostNameType.Dns && uri.IdnHost.EndsWith("." + cookie.Domain, StringComparison.Ordinal)))
            .Where(cookie => !cookie.Secure || uri.Scheme == "https")
            .Where(cookie => cookie.Path == uri.AbsolutePath || uri.AbsolutePath.StartsWith(cookie.Path.TrimEnd('/') + "/", StringComparison.Ordinal))
            .OrderByDescending(cookie => cookie.Path.Length).ThenBy(cookie => cookie.Created)
            .Select(cookie => cookie.Name.Length == 0 ? cookie.Value : $"{cookie.Name}={cookie.Value}")));
    });

    [Fact]
    public void NoLineThrowsOrBreaksAHeader() => Holds(ArbMap.Default.GeneratorFor<string>().Where(line => line is not null), line =>
    {
        var jar = new CookieJar(new ManualClock());
        jar.SetFromHeader(new Uri("https://example.org/"), line);
        jar.SetFromHeader(new Uri("https://example.org/"), "k=" + line);
        return jar.GetCookieHeader(new Uri("https://example.org/")) is not { } header || !header.Any(c => c is < ' ' and not '\t' or '\x7F');
    });

    [Fact]
    public void NoDateThrows() => Holds(ArbMap.Default.GeneratorFor<string>().Where(text => text is not null), text =>
        !CookieDate.TryParse(text, out var date) || date.Year >= 1601);
}
