namespace Mutants;

/// <summary>Compiled into the mutated project: switches on the one mutant of this run.</summary>
internal static class Switch
{
    private static readonly int s_active = int.TryParse(System.Environment.GetEnvironmentVariable("MUTANT"), out var id) ? id : 0;
    private static readonly string? s_trace = System.Environment.GetEnvironmentVariable("MUTANT_TRACE");
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, bool> s_reached = new();

    static Switch()
    {
        if (s_trace is not null)
            System.AppDomain.CurrentDomain.ProcessExit += static (_, _) => System.IO.File.WriteAllLines($"{s_trace}.{System.Guid.NewGuid():N}", System.Linq.Enumerable.Select(s_reached.Keys, static id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    internal static bool Is(int id)
    {
        if (s_trace is not null) s_reached[id] = true;
        return id == s_active;
    }
}
