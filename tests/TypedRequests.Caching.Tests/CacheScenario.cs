using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests;

/// <summary>A session with a cache over a server of the test, and a clock that the test moves.</summary>
internal sealed class CacheScenario : IDisposable
{
    public CacheScenario(HttpCache? cache = null)
    {
        Cache = cache ?? new();
        Origin = new(Time);
        Session = NewSession();
    }

    public FakeTimeProvider Time { get; } = new(new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));

    public HttpCache Cache { get; }

    public OriginServer Origin { get; }

    public Session Session { get; }

    public Session NewSession() => new(Origin, disposeHandler: false) { BaseAddress = new("https://api.example"), Cache = Cache, TimeProvider = Time };

    public Task<Response> GetAsync(params (string Name, string Value)[] headers) => GetAsync("/a", headers);

    public Task<Response> GetAsync(string path, params (string Name, string Value)[] headers) => Session.GetAsync(path, With(headers));

    /// <summary>Waits for a renewal in the background.</summary>
    public Task Renewed() => Session.CacheInUse!.Renewal;

    public void Pass(double seconds) => Time.Advance(TimeSpan.FromSeconds(seconds));

    /// <summary>What the cache did for a second request, so many seconds after the first.</summary>
    public async Task<CacheOutcome> SecondAsync(double after = 0, params (string Name, string Value)[] headers)
    {
        await GetAsync();
        Pass(after);
        return (await GetAsync(headers)).Cache!.Outcome;
    }

    public static RequestOptions With(params (string Name, string Value)[] headers)
    {
        var options = new RequestOptions();
        foreach (var (name, value) in headers) options.Headers.Add(name, value);
        return options;
    }

    public void Dispose()
    {
        Session.Dispose();
        Origin.Dispose();
    }
}
