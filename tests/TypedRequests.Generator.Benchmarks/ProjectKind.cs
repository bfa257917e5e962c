namespace TypedRequests.Generator.Benchmarks;

/// <summary>What a made-up project has to say to the generators.</summary>
internal sealed record ProjectKind
{
    /// <summary>Whether a <c>JsonSerializerContext</c> names the records.</summary>
    public bool JsonContext { get; init; }

    /// <summary>Whether the interfaces are marked.</summary>
    public bool Clients { get; init; } = true;

    /// <summary>Whether the records are marked, so that they need no interface.</summary>
    public bool JsonRecords { get; init; }
}
