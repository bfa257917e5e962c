// Values that cannot change are kept by their arguments; others are read each time.
namespace Right.CachedMethods;

[TypedClient("https://api.example.com"), Cached]
public interface IApi
{
    [Get("/rates/{day}/{kind}{?page}"), Cached(Seconds = 600, Force = true)]
    Task<Rates> GetRates(DateOnly day, Kind kind, int? page = null, string? hit = null, CancellationToken call = default);

    [Get("/rates"), Cached(Seconds = 0.5)]
    ValueTask<Rates> Latest(CancellationToken cancellationToken = default);

    [Get("/rates/{id}/open")]
    Task<Open> GetOpen(int id, CancellationToken cancellationToken = default);

    [Get("/rates/{weight}/by")]
    Task<Rates> ByWeight(decimal weight, CancellationToken cancellationToken = default);

    [Get("/balance"), NoCache]
    Task<Rates> Balance(CancellationToken cancellationToken = default);

    [Put("/rates/{day}/{kind}"), Invalidates(nameof(GetRates)), Invalidates(nameof(Latest)), Invalidates(nameof(GetOpen))]
    Task Change(DateOnly day, Kind kind, [Body] Rates rates, [Header("X-Id")] int id, CancellationToken cancellationToken = default);
}

public enum Kind { Spot, Forward }

public sealed record Rates(string Name, decimal? Value, Inner? Next);

public readonly record struct Inner(Guid Id, DateTimeOffset At, Kind Kind);

public sealed record Open(List<string> Names);
