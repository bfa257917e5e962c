namespace TypedRequests;

/// <summary>What a response's fields say about storing and reusing it, read once.</summary>
internal sealed class ResponseFacts
{
    internal ResponseFacts(int status, KeyValuePair<string, string>[] headers, DateTimeOffset received)
    {
        Status = status;
        Directives = CacheControl.Parse(FieldLines.Values(headers, "Cache-Control"));
        Date = HttpDate.TryParse(FieldLines.First(headers, "Date"), received, out var date) ? date : received;
        LastModified = HttpDate.TryParse(FieldLines.First(headers, "Last-Modified"), received, out var modified) ? modified : null;
        ETag = EntityTag.IsValid(FieldLines.First(headers, "ETag")) ? FieldLines.First(headers, "ETag") : null;
        AgeValue = ReadAge(FieldLines.First(headers, "Age"));
        (HasExpires, Expires) = ReadExpires(headers, received);
        Vary = Variants.Names(FieldLines.Values(headers, "Vary"));
        HasPragmaNoCache = FieldLines.First(headers, "Cache-Control") is null && CacheControl.Parse(FieldLines.Values(headers, "Pragma")).NoCache;
    }

    internal int Status { get; }

    internal CacheControl Directives { get; }

    /// <summary>When the response was made; when it was received, if that cannot be read (RFC 9110 §6.6.1).</summary>
    internal DateTimeOffset Date { get; }

    internal DateTimeOffset? LastModified { get; }

    /// <summary>The entity tag, <c>W/</c> and quotes included.</summary>
    internal string? ETag { get; }

    /// <summary>How old it was already when it came; 0 unless the first value is a number (RFC 9111 §5.1).</summary>
    internal long AgeValue { get; }

    internal bool HasExpires { get; }

    /// <summary>Null when it is no date, and the response has expired (RFC 9111 §5.3).</summary>
    internal DateTimeOffset? Expires { get; }

    /// <summary>The names of Vary, in lower case and in order; <c>*</c> alone when it is among them.</summary>
    internal string[] Vary { get; }

    internal bool HasPragmaNoCache { get; }

    internal bool HasValidator => ETag is not null || LastModified is not null;

    /// <summary>Whether the server has said how long the response is fresh.</summary>
    internal bool HasExplicitLifetime => Directives.MaxAge is not null || HasExpires;

    private static long ReadAge(string? line)
    {
        if (line is null) return 0;
        var first = line.AsSpan();
        if (first.IndexOf(',') is >= 0 and var comma) first = first[..comma];
        return DeltaSeconds.Read(first.Trim(" \t")) ?? 0;
    }

    // Of several the earliest counts, and of these one that is no date.
    private static (bool Has, DateTimeOffset? Expires) ReadExpires(KeyValuePair<string, string>[] headers, DateTimeOffset received)
    {
        DateTimeOffset? earliest = null;
        var has = false;
        foreach (var line in FieldLines.Values(headers, "Expires"))
        {
            has = true;
            if (!HttpDate.TryParse(line, received, out var expires)) return (true, null);
            if (earliest is null || expires < earliest) earliest = expires;
        }

        return (has, earliest);
    }
}
