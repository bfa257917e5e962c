namespace TypedRequests.Import;

/// <summary>What an import gives. The same document and options give the same result.</summary>
internal sealed record ImportResult(IReadOnlyList<GeneratedFile> Files)
{
    public IReadOnlyList<Relaxation> Relaxed { get; init; } = [];

    public IReadOnlyList<ImportFault> Faults { get; init; } = [];

    public IReadOnlyList<NotExpressed> NotExpressed { get; init; } = [];

    public int Interfaces { get; init; }

    public int Operations { get; init; }

    public int Records { get; init; }

    public int Enums { get; init; }

    public int Unions { get; init; }

    public int Members { get; init; }

    /// <summary>The lines of all files.</summary>
    public int Lines => Files.Sum(static file => file.Text.Count(static c => c == '\n'));
}
