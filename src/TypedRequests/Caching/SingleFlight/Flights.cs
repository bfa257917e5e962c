using System.Collections.Concurrent;

namespace TypedRequests;

/// <summary>The exchanges under way of a cache, and what was invalidated while they were.</summary>
internal sealed class Flights
{
    private const int MostInvalidations = 1024;

    private readonly ConcurrentDictionary<FlightKey, Flight> _flights = new();
    private readonly ConcurrentDictionary<CacheKey, long> _invalidated = new();
    private long _ticks;
    private long _ended;

    /// <summary>How many flights have ended so far.</summary>
    internal long Ended => Interlocked.Read(ref _ended);

    /// <summary>The flight of an equal call, or a new one that the caller leads.</summary>
    internal Flight Join(FlightKey key, out bool leads)
    {
        var own = new Flight(closed => Close(key, closed));
        var flight = _flights.GetOrAdd(key, own);
        leads = ReferenceEquals(flight, own);
        return flight;
    }

    /// <summary>The order of what happens: a clock may stand still.</summary>
    internal long Tick() => Interlocked.Increment(ref _ticks);

    internal void Invalidated(CacheKey key)
    {
        // It matters only while older requests are under way.
        if (_invalidated.Count >= MostInvalidations) _invalidated.Clear();
        _invalidated[key] = Tick();
    }

    /// <summary>Whether a request that started then may have been answered before an unsafe one changed what it asked for.</summary>
    internal bool IsOutdated(CacheKey key, long started) => _invalidated.TryGetValue(key, out var when) && started <= when;

    private void Close(FlightKey key, Flight flight)
    {
        if (_flights.TryRemove(new(key, flight))) Interlocked.Increment(ref _ended);
    }
}
