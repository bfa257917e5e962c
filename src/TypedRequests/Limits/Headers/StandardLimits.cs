namespace TypedRequests;

/// <summary>
/// <c>RateLimit</c> and <c>RateLimit-Policy</c> as structured fields (draft-ietf-httpapi-ratelimit-headers), and as older drafts had them: <c>limit=100, remaining=50, reset=5</c> and
/// <c>100;w=60</c>. Tolerant: what cannot be understood is left out, and the rest is read.
/// </summary>
internal static class StandardLimits
{
    /// <summary>Reads one line of <c>RateLimit</c>.</summary>
    internal static void ReadLimits(string line, LimitReadings readings, DateTimeOffset clock, string policy, RateLimitSource source)
    {
        var rest = line.AsMemory();
        while (Next(ref rest, ',') is { IsEmpty: false } member)
        {
            var first = Next(ref member, ';').Trim();
            var hasKey = IsKeyed(first.Span);
            // An older draft writes limit=100, remaining=50, reset=5 for its one limit; some write it with semicolons.
            ref var reading = ref readings.For(hasKey || first.IsEmpty ? policy.AsMemory() : Name(first));
            reading.Source = source;
            if (hasKey) Set(ref reading, first, clock);
            while (!member.IsEmpty) Set(ref reading, Next(ref member, ';').Trim(), clock);
        }
    }

    /// <summary>Reads one line of <c>RateLimit-Policy</c>.</summary>
    internal static void ReadPolicies(string line, LimitReadings readings, DateTimeOffset clock)
    {
        var rest = line.AsMemory();
        while (Next(ref rest, ',') is { IsEmpty: false } member)
        {
            var first = Next(ref member, ';').Trim();
            var quota = LimitValue.Number(first.Span);
            // 100;w=60 names no policy: it describes the limit that the other fields speak of, if it is the same.
            if (!double.IsNaN(quota) && first.Span[0] != '"')
            {
                Describe(readings, quota, member, clock);
                continue;
            }

            if (first.IsEmpty) continue;
            ref var reading = ref readings.For(Name(first));
            reading.Source = RateLimitSource.StandardHeaders;
            while (!member.IsEmpty) Set(ref reading, Next(ref member, ';').Trim(), clock);
        }
    }

    private static void Describe(LimitReadings readings, double quota, ReadOnlyMemory<char> parameters, DateTimeOffset clock)
    {
        ref var reading = ref readings.For(default);
        if (double.IsNaN(reading.Limit)) (reading.Limit, reading.Source) = (quota, RateLimitSource.StandardHeaders);
        if (reading.Limit != quota) return;
        while (!parameters.IsEmpty) Set(ref reading, Next(ref parameters, ';').Trim(), clock);
    }

    private static void Set(ref DraftReading reading, ReadOnlyMemory<char> parameter, DateTimeOffset clock)
    {
        var equals = parameter.Span.IndexOf('=');
        if (equals <= 0) return;
        var key = parameter.Span[..equals].TrimEnd();
        var value = parameter[(equals + 1)..].Trim();
        switch (key)
        {
            case "r" or "remaining":
                if (LimitValue.Number(value.Span) is >= 0 and var remaining) reading.Remaining = remaining;
                break;
            case "q" or "limit" or "total":
                if (LimitValue.Number(value.Span) is >= 0 and var limit) reading.Limit = limit;
                break;
            case "t" or "reset" or "resets":
                if (LimitValue.Reset(value.Span, clock) is >= 0 and var reset) reading.Reset = reset;
                break;
            case "w" or "window":
                if (LimitValue.Duration(value.Span) is > 0 and var window) reading.Window = window;
                break;
            case "qu":
                reading.Unit = UnitOf(LimitValue.Unquoted(value.Span));
                break;
            case "pk":
                reading.Key = value;
                break;
        }
    }

    private static RateLimitUnit UnitOf(ReadOnlySpan<char> unit) => unit switch
    {
        "requests" => RateLimitUnit.Requests,
        "concurrent-requests" => RateLimitUnit.Concurrency,
        _ => RateLimitUnit.Cost,
    };

    /// <summary>limit=100, and not a name that happens to hold an equals sign within its quotes.</summary>
    private static bool IsKeyed(ReadOnlySpan<char> first) => first.Length > 0 && first[0] != '"' && first.IndexOf('=') > 0;

    private static ReadOnlyMemory<char> Name(ReadOnlyMemory<char> first) => first.Span is ['"', .., '"'] && first.Length > 1 ? first[1..^1] : first;

    /// <summary>Cuts off what stands before a separator outside of quotes. Empty members are passed over.</summary>
    private static ReadOnlyMemory<char> Next(ref ReadOnlyMemory<char> rest, char separator)
    {
        while (!rest.IsEmpty)
        {
            var end = EndOf(rest.Span, separator);
            var part = rest[..end];
            rest = end < rest.Length ? rest[(end + 1)..] : default;
            if (!part.Span.IsWhiteSpace()) return part;
        }

        return default;
    }

    private static int EndOf(ReadOnlySpan<char> text, char separator)
    {
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"') isQuoted = !isQuoted;
            else if (text[i] == '\\' && isQuoted) i++;
            else if (text[i] == separator && !isQuoted) return i;
        }

        return text.Length;
    }
}
