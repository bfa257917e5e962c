namespace TypedRequests;

/// <summary>
/// The directives of a request or a response (RFC 9111 §5.2, RFC 5861, RFC 8246). Where they contradict each other or are malformed, the strictest reading counts:
/// a lifetime that is no number is none, the shorter of two counts, a list of fields that cannot be read stands for all of them.
/// </summary>
internal sealed class CacheControl
{
    internal static readonly CacheControl None = new();

    private CacheControl()
    {
    }

    internal bool NoStore { get; private set; }

    /// <summary>Without fields: nothing of the response is used without validation.</summary>
    internal bool NoCache { get; private set; }

    /// <summary>With fields: these are not.</summary>
    internal string[] NoCacheFields { get; private set; } = [];

    internal bool Public { get; private set; }

    /// <summary>With or without fields: a cache of one user may store all of it.</summary>
    internal bool Private { get; private set; }

    internal bool MustRevalidate { get; private set; }

    internal bool MustUnderstand { get; private set; }

    internal bool Immutable { get; private set; }

    internal bool OnlyIfCached { get; private set; }

    /// <summary>Seconds; 0 when it is no number. Null when nothing is said.</summary>
    internal long? MaxAge { get; private set; }

    internal long? StaleWhileRevalidate { get; private set; }

    internal long? StaleIfError { get; private set; }

    /// <summary>Seconds; without a value any staleness is accepted.</summary>
    internal long? MaxStale { get; private set; }

    internal long? MinFresh { get; private set; }

    internal static CacheControl Parse(IEnumerable<string> lines)
    {
        CacheControl? found = null;
        foreach (var line in lines)
        {
            var reader = new DirectiveReader(line);
            while (reader.Next()) (found ??= new()).Add(reader.Name, reader.Value, reader.IsMalformed);
        }

        return found ?? None;
    }

    private void Add(ReadOnlySpan<char> name, string? value, bool isMalformed)
    {
        if (Is(name, "max-age")) MaxAge = Least(MaxAge, DeltaSeconds.Read(value, isMalformed) ?? 0);
        else if (Is(name, "no-store")) NoStore = true;
        else if (Is(name, "no-cache")) AddNoCache(value, isMalformed);
        else if (Is(name, "private")) Private = true;
        else if (Is(name, "public")) Public |= !isMalformed;
        else if (Is(name, "must-revalidate")) MustRevalidate = true;
        else if (Is(name, "must-understand")) MustUnderstand |= !isMalformed;
        else if (Is(name, "immutable")) Immutable |= !isMalformed;
        else if (Is(name, "only-if-cached")) OnlyIfCached = true;
        else if (Is(name, "stale-while-revalidate")) StaleWhileRevalidate = Least(StaleWhileRevalidate, DeltaSeconds.Read(value, isMalformed) ?? 0);
        else if (Is(name, "stale-if-error")) StaleIfError = Least(StaleIfError, DeltaSeconds.Read(value, isMalformed) ?? 0);
        else if (Is(name, "max-stale")) MaxStale = Least(MaxStale, value is null && !isMalformed ? long.MaxValue : DeltaSeconds.Read(value, isMalformed) ?? 0);
        else if (Is(name, "min-fresh")) MinFresh = Math.Max(MinFresh ?? 0, DeltaSeconds.Read(value, isMalformed) ?? long.MaxValue);
    }

    private void AddNoCache(string? value, bool isMalformed)
    {
        var fields = value?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (isMalformed || fields.Length == 0) NoCache = true;
        else NoCacheFields = [.. NoCacheFields, .. fields];
    }

    private static long Least(long? known, long value) => known is { } before ? Math.Min(before, value) : value;

    private static bool Is(ReadOnlySpan<char> name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);
}
