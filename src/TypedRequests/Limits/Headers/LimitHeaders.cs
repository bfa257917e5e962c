using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>Reads what the headers of a response say of limits.</summary>
internal static class LimitHeaders
{
    /// <summary>Goes through the headers once.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="readings">What they say; emptied first.</param>
    /// <param name="time">Our clock, for moments of a server that does not send its own.</param>
    /// <returns>Whether they say anything.</returns>
    internal static bool Read(HttpResponseHeaders headers, LimitReadings readings, TimeProvider time)
    {
        readings.Clear();
        if (!Tell(headers)) return false;
        var date = headers.NonValidated.TryGetValues("Date", out var dates) && dates.Count == 1 ? dates.ToString() : null; // of dates that differ none is believed
        var clock = date is not null && LimitValue.IsDate(date, out var sent) ? sent : time.GetUtcNow();
        foreach (var (name, values) in headers.NonValidated)
        {
            var field = LimitFieldNames.Find(name);
            if (field.Kind is LimitFieldKind.None or LimitFieldKind.Date) continue;
            foreach (var value in values) Take(field, value, readings, clock);
        }

        readings.Complete();
        return readings.Items.Length > 0 || readings.RetryAfter >= 0 || readings.IsGlobal;
    }

    /// <summary>Whether any header is about limits.</summary>
    internal static bool Tell(HttpResponseHeaders headers)
    {
        foreach (var (name, _) in headers.NonValidated)
            if (LimitFieldNames.Find(name).Kind is not (LimitFieldKind.None or LimitFieldKind.Date)) return true;
        return false;
    }

    private static void Take(LimitField field, string value, LimitReadings readings, DateTimeOffset clock)
    {
        switch (field.Kind)
        {
            case LimitFieldKind.Standard:
                StandardLimits.ReadLimits(value, readings, clock, "", RateLimitSource.StandardHeaders);
                return;
            case LimitFieldKind.StandardPolicy:
                StandardLimits.ReadPolicies(value, readings, clock);
                return;
            case LimitFieldKind.RetryAfter:
                // Several that differ: the longest.
                readings.RetryAfter = Math.Max(readings.RetryAfter, LimitValue.Reset(value, clock));
                return;
            case LimitFieldKind.RetryAfterMilliseconds:
                readings.RetryAfter = Math.Max(readings.RetryAfter, LimitValue.Seconds(LimitValue.Number(value) / 1000));
                return;
            case LimitFieldKind.Scope or LimitFieldKind.Bucket:
                readings.Scope = value.AsMemory().Trim();
                readings.IsPerOwner |= field.Kind == LimitFieldKind.Bucket;
                return;
            case LimitFieldKind.Global:
                readings.IsGlobal |= value.Trim() is "true" or "global" or "1";
                return;
            case LimitFieldKind.Open when value.Contains('=', StringComparison.Ordinal):
                StandardLimits.ReadLimits(value, readings, clock, field.Policy, RateLimitSource.CustomHeaders);
                return;
            case LimitFieldKind.Ratio:
                TakeRatio(field, value, readings);
                return;
            case LimitFieldKind.Limit or LimitFieldKind.Used when IsPair(value):
                TakePair(field, value, readings);
                return;
        }

        ref var reading = ref readings.For(field.Policy.AsMemory());
        reading.Unit = field.Unit;
        if (field.Window > 0) reading.Window = field.Window;
        if (field.IsStandard) reading.Source = RateLimitSource.StandardHeaders;
        TakeNumber(field.Kind, value, ref reading, clock);
    }

    private static void TakeNumber(LimitFieldKind kind, string value, ref DraftReading reading, DateTimeOffset clock)
    {
        switch (kind)
        {
            case LimitFieldKind.Limit or LimitFieldKind.Open:
                Set(ref reading.Limit, LimitValue.Number(value));
                TakeWindow(value, ref reading);
                break;
            case LimitFieldKind.Remaining:
                Set(ref reading.Remaining, LimitValue.Number(value));
                break;
            case LimitFieldKind.Used:
                Set(ref reading.Used, LimitValue.Number(value));
                break;
            case LimitFieldKind.Reset:
                // A server may give the moment and the time until then: the time from now needs no clock.
                if (reading.Reset >= 0 && !reading.ResetIsMoment) break;
                reading.Reset = Math.Max(reading.Reset, LimitValue.Reset(value, clock));
                reading.ResetIsMoment = LimitValue.Number(value) is not < 1e9 && LimitValue.Duration(value) is < 0 or >= LimitValue.Longest;
                break;
            case LimitFieldKind.ResetAfter:
                if (LimitValue.Duration(value) is >= 0 and var after) (reading.Reset, reading.ResetIsMoment) = (after, false);
                break;
            case LimitFieldKind.ResetMilliseconds:
                if (LimitValue.Number(value) is >= 0 and var milliseconds) reading.Reset = milliseconds >= 1e9 * 100 ? LimitValue.Reset(value, clock) : LimitValue.Seconds(milliseconds / 1000);
                break;
            case LimitFieldKind.Window:
                if (LimitValue.Duration(value) is > 0 and var window) reading.Window = window;
                break;
            case LimitFieldKind.WindowMilliseconds:
                if (LimitValue.Number(value) is > 0 and var length) reading.Window = LimitValue.Seconds(length / 1000);
                break;
            case LimitFieldKind.FillRate:
                // In each window; the window may come later, or be a second.
                Set(ref reading.Refill, LimitValue.Number(value));
                break;
        }
    }

    private static void Set(ref double place, double value)
    {
        if (value >= 0) place = value;
    }

    // 100;w=21600, or with the word in full.
    private static void TakeWindow(string value, ref DraftReading reading)
    {
        var at = value.IndexOf(";w=", StringComparison.Ordinal);
        if (at < 0) at = value.IndexOf(";window=", StringComparison.Ordinal);
        if (at < 0) return;
        var text = value.AsSpan(at);
        text = text[(text.IndexOf('=') + 1)..];
        var end = text.IndexOfAny(',', ';');
        if (LimitValue.Duration(end < 0 ? text : text[..end]) is > 0 and var window) reading.Window = window;
    }

    // 32/40 and api-usage=18/5000
    private static void TakeRatio(LimitField field, string value, LimitReadings readings)
    {
        var text = value.AsSpan();
        text = text[(text.IndexOf('=') + 1)..];
        var slash = text.IndexOf('/');
        if (slash <= 0) return;
        var (used, limit) = (LimitValue.Number(text[..slash]), LimitValue.Number(text[(slash + 1)..]));
        if (!(used >= 0) || !(limit > 0)) return;
        ref var reading = ref readings.For(field.Policy.AsMemory());
        (reading.Limit, reading.Remaining, reading.Window) = (limit, Math.Max(0, limit - used), field.Window);
        // Shopify's bucket leaks its size in 20 seconds, whatever the plan.
        if (field.Window == 0) reading.Refill = limit / 20;
    }

    private static bool IsPair(string value) =>
        value.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && value.IndexOf(',', comma + 1) < 0 && value.AsSpan().IndexOfAnyExcept("0123456789, ") < 0;

    // 100,1000: a limit for a quarter of an hour and one for a day, as Strava has them.
    private static void TakePair(LimitField field, string value, LimitReadings readings)
    {
        var comma = value.IndexOf(',', StringComparison.Ordinal);
        for (var i = 0; i < 2; i++)
        {
            var number = LimitValue.Number(i == 0 ? value.AsSpan(0, comma) : value.AsSpan(comma + 1));
            ref var reading = ref readings.For((i == 0 ? field.Policy + "short" : field.Policy + "long").AsMemory());
            // The server names no reset: at the latest it comes when the window is over.
            reading.Window = i == 0 ? 15 * TimeSpan.TicksPerMinute : TimeSpan.TicksPerDay;
            if (field.Kind == LimitFieldKind.Limit) Set(ref reading.Limit, number);
            else Set(ref reading.Used, number);
        }
    }
}
