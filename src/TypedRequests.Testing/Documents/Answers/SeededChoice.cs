namespace TypedRequests;

/// <summary>Choices that look arbitrary and are the same in every run, on every machine and every version of .NET.</summary>
/// <param name="seed">What decides them.</param>
internal sealed class SeededChoice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The choices for one place: others do not change when a place is added elsewhere.</summary>
    internal static SeededChoice For(int seed, string place)
    {
        // FNV-1a
        var hash = 14695981039346656037UL ^ (uint)seed;
        foreach (var character in place) hash = (hash ^ character) * 1099511628211UL;
        return new SeededChoice(hash);
    }

    /// <summary>A number from 0 to below a limit.</summary>
    internal int Next(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>SplitMix64.</summary>
    internal ulong Next()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
