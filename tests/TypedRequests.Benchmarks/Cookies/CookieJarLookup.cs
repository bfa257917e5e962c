using System.Net;
using BenchmarkDotNet.Attributes;

namespace TypedRequests.Benchmarks.Cookies;

/// <summary>P8: the Cookie field from a jar of 3,000 cookies over 300 domains, against CookieContainer with the same cookies.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkDotNet.Configs.BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class CookieJarLookup
{
    private const int Domains = 300;
    private const int PerDomain = 10;

    private readonly CookieJar jar = new();
    private readonly CookieContainer container = new(Domains * PerDomain, PerDomain, 4096);
    private readonly CookieJar emptyJar = new();
    private readonly CookieContainer emptyContainer = new();
    private readonly Uri[] uris = [.. Enumerable.Range(0, 64).Select(i => new Uri($"https://www.site{i * 4}.example/section{i % PerDomain}/page?q={i}"))];
    private int next;

    /// <summary>The first five cookies of a domain are for all of it, the others each for a section; a request gets six.</summary>
    [GlobalSetup]
    public void Fill()
    {
        for (var i = 0; i < Domains * PerDomain; i++)
        {
            var uri = new Uri($"https://www.site{i % Domains}.example/");
            var path = i / Domains < 5 ? "/" : $"/section{i / Domains}";
            var line = $"name{i / Domains}=value-{i}; Path={path}; Secure";
            if (!jar.SetFromHeader(uri, line))
                throw new InvalidOperationException(line);
            container.SetCookies(uri, line);
        }
        foreach (var uri in uris)
        {
            if (jar.GetCookieHeader(uri)?.Split("; ").Order().SequenceEqual(container.GetCookieHeader(uri).Split("; ").Order()) != true)
                throw new InvalidOperationException($"The peers disagree on {uri}.");
        }
    }

    private Uri Next() => uris[next++ & 63];

    /// <summary>CookieContainer with 3,000 cookies.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("3000 cookies")]
    public string Container() => container.GetCookieHeader(Next());

    /// <summary>CookieJar with 3,000 cookies.</summary>
    [Benchmark, BenchmarkCategory("3000 cookies")]
    public string? Jar() => jar.GetCookieHeader(Next());

    /// <summary>An empty CookieContainer.</summary>
    [Benchmark(Baseline = true), BenchmarkCategory("empty")]
    public string EmptyContainer() => emptyContainer.GetCookieHeader(Next());

    /// <summary>An empty CookieJar.</summary>
    [Benchmark, BenchmarkCategory("empty")]
    public string? EmptyJar() => emptyJar.GetCookieHeader(Next());
}
