namespace TypedRequests;

/// <summary>Seconds as RFC 9111 §1.2.2 writes them: digits only; more than 2³¹ is 2³¹.</summary>
internal static class DeltaSeconds
{
    internal const long Most = 1L << 31;

    internal static long? Read(string? text, bool isMalformed = false) => isMalformed ? null : Read(text.AsSpan());

    internal static long? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.ContainsAnyExceptInRange('0', '9')) return null;
        var seconds = 0L;
        foreach (var digit in text) seconds = Math.Min(Most, (seconds * 10) + (digit - '0'));
        return seconds;
    }
}
