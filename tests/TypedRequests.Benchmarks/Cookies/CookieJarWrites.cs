using System.Net;
using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Cookies;

/// <summary>What a Set-Cookie field costs, and what the embedded public suffix list costs once.</summary>
[MemoryDiagnoser]
public class CookieJarWrites
{
    private static readonly Uri Site = new("https://www.example.org/");

    private readonly CookieJar jar = new();
    private readonly CookieContainer container = new();
    private readonly string[] lines = [.. Enumerable.Range(0, 8).Select(i => $"name{i}=value-{i}; Path=/; Domain=example.org; Secure; HttpOnly; SameSite=Lax")];
    private int next;

    /// <summary>A cookie replaced in a CookieContainer.</summary>
    [Benchmark(Baseline = true)]
    public void Container() => container.SetCookies(Site, lines[next++ & 7]);

    /// <summary>A cookie replaced in a CookieJar.</summary>
    [Benchmark]
    public bool Jar() => jar.SetFromHeader(Site, lines[next++ & 7]);

    /// <summary>Loading the embedded public suffix list, which a process does at most once.</summary>
    [Benchmark]
    public object LoadPublicSuffixes() => PublicSuffixResource.Load();

    /// <summary>One look-up in it.</summary>
    [Benchmark]
    public bool IsPublicSuffix() => PublicSuffixList.Default.IsPublicSuffix("www.example.co.uk");
}
