namespace TypedRequests.Generator.Declared;

/// <summary>What stands for a text, or several: so long that two that differ do not have the same one by chance.</summary>
internal readonly record struct Fingerprint(ulong First, ulong Second)
{
    private const ulong FirstFactor = 1099511628211; // FNV-1a
    private const ulong SecondFactor = 0x9E3779B97F4A7C15;

    /// <summary>That of nothing.</summary>
    public static Fingerprint Empty { get; } = new(14695981039346656037, 0x2545F4914F6CDD1D);

    /// <summary>With one thing more.</summary>
    public Fingerprint With(ulong value)
    {
        unchecked
        {
            var second = (Second + value) * SecondFactor;
            return new Fingerprint((First ^ value) * FirstFactor, (second << 29) | (second >> 35));
        }
    }

    /// <summary>With another one.</summary>
    public Fingerprint With(Fingerprint other) => With(other.First).With(other.Second);

    /// <summary>With a text.</summary>
    public Fingerprint With(string text)
    {
        var all = this;
        foreach (var c in text)
        {
            all = all.With(c);
        }

        return all.With((ulong)text.Length);
    }
}
