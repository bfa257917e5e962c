namespace TypedRequests;

/// <summary>The words of one header's name, sorted into what the value is and whose it is.</summary>
internal sealed class LimitWords
{
    internal LimitFieldKind? Kind { get; private set; }

    /// <summary>The words that name the policy.</summary>
    internal List<string> Policy { get; } = [];

    private bool _isRetry;

    /// <summary>Takes a word; <see langword="false"/> if the header says nothing that can be counted with.</summary>
    internal bool Take(string word)
    {
        switch (word)
        {
            case "nearlimit" or "reason" or "cost" or "source" or "type" or "warning" or "error" or "exceeded" or "message" or "id" or "key" or "url" or "docs" or "rule" or "code" or "status":
                return false;
            case "time" or "per" or "this" or "in" or "seconds" or "sec" or "at":
                return true;
            case "retry":
                _isRetry = true;
                return true;
            case "after":
                Kind = _isRetry ? LimitFieldKind.RetryAfter : LimitFieldKind.ResetAfter;
                return true;
            case "ms" or "milliseconds" or "millis":
                Kind = Kind switch
                {
                    LimitFieldKind.Window => LimitFieldKind.WindowMilliseconds,
                    LimitFieldKind.RetryAfter => LimitFieldKind.RetryAfterMilliseconds,
                    _ => LimitFieldKind.ResetMilliseconds,
                };
                return true;
        }

        if (KindOf(word) is { } kind) Kind = kind;
        else Policy.Add(word);
        return true;
    }

    private LimitFieldKind? KindOf(string word)
    {
        switch (word)
        {
            case "limit" or "max" or "quota" or "capacity" or "total":
                return LimitFieldKind.Limit;
            case "remaining" or "left" or "available":
                return LimitFieldKind.Remaining;
            case "used" or "usage" or "observed" or "consumed":
                return LimitFieldKind.Used;
            case "reset" or "resets" or "next" or "resettime":
                return LimitFieldKind.Reset;
            case "window" or "period" or "interval":
                return LimitFieldKind.Window;
            case "resource" or "name" or "category":
                return LimitFieldKind.Scope;
            case "bucket":
                return LimitFieldKind.Bucket;
            case "global" or "scope":
                return LimitFieldKind.Global;
            case "fillrate":
                return LimitFieldKind.FillRate;
        }

        // ConcurrentLimit, ConcurrentRemaining
        foreach (var (end, kind) in (ReadOnlySpan<(string, LimitFieldKind)>)[("limit", LimitFieldKind.Limit), ("remaining", LimitFieldKind.Remaining)])
        {
            if (!word.EndsWith(end, StringComparison.Ordinal)) continue;
            Policy.Add(word[..^end.Length]);
            return kind;
        }

        return null;
    }
}
