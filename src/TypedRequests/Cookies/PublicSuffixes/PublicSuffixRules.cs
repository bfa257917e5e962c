namespace TypedRequests;

/// <summary>
/// The rules as they are embedded: sorted lines of ASCII, each a parent domain and the labels that are suffixes below it, with <c>*</c> and <c>!label</c>
/// as the list has them. A look-up searches the lines in place, so that loading is copying.
/// </summary>
internal sealed class PublicSuffixRules
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly int[] lines;

    public PublicSuffixRules(ReadOnlyMemory<byte> text)
    {
        this.text = text;
        lines = new int[text.Span.Count((byte)'\n') + 1];
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i - 1] + text.Span[lines[i - 1]..].IndexOf((byte)'\n') + 1;
        Count = text.Span.Count((byte)' ');
    }

    /// <summary>How many rules there are.</summary>
    public int Count { get; }

    /// <summary>How many labels of a canonical domain are its public suffix; one if no rule says otherwise.</summary>
    public int CountSuffixLabels(ReadOnlySpan<byte> domain)
    {
        var suffix = 1;
        var parent = domain.Length;
        for (var labels = 1; parent > 0; labels++)
        {
            var end = parent == domain.Length ? parent : parent - 1;
            var start = domain[..end].LastIndexOf((byte)'.') + 1;
            switch (Find(domain[parent..], domain[start..end]))
            {
                case PublicSuffixMatch.Exception:
                    return labels - 1;
                case PublicSuffixMatch.Suffix:
                    suffix = labels;
                    break;
            }
            parent = start;
        }
        return suffix;
    }

    public void CopyTo(Stream stream) => stream.Write(text.Span);

    private PublicSuffixMatch Find(ReadOnlySpan<byte> parent, ReadOnlySpan<byte> label)
    {
        int low = 0, high = lines.Length - 2;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var line = text.Span[lines[middle]..(lines[middle + 1] - 1)];
            var space = line.IndexOf((byte)' ');
            var order = line[..space].SequenceCompareTo(parent);
            if (order == 0)
                return Match(line[space..], label);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return PublicSuffixMatch.None;
    }

    private static PublicSuffixMatch Match(ReadOnlySpan<byte> labels, ReadOnlySpan<byte> label)
    {
        if (Contains(labels, label, marker: (byte)'!'))
            return PublicSuffixMatch.Exception;
        return Contains(labels, label, marker: (byte)' ') || Contains(labels, "*"u8, marker: (byte)' ') ? PublicSuffixMatch.Suffix : PublicSuffixMatch.None;
    }

    // Finds the label where a marker stands before it and a blank or the end behind it.
    private static bool Contains(ReadOnlySpan<byte> labels, ReadOnlySpan<byte> label, byte marker)
    {
        for (int from = 0, at; (at = labels[from..].IndexOf(label)) >= 0; from += at + 1)
        {
            var start = from + at;
            var end = start + label.Length;
            if (start > 0 && labels[start - 1] == marker && (end == labels.Length || labels[end] == (byte)' '))
                return true;
        }
        return false;
    }
}
