namespace TypedRequests.Differential.Tests.Cases;

/// <summary>An interface of a peer as its users write it, calls of it, and what its migration has to say. Its interface is called IApi.</summary>
/// <param name="Theme">The name of the file it is in.</param>
/// <param name="Name">What it shows.</param>
/// <param name="Source">The declarations: what is migrated.</param>
/// <param name="Calls">Statements over <c>api</c>: an expression that is awaited, or one whose value is compared.</param>
/// <param name="Reply">What the server answers.</param>
/// <param name="Announced">Pieces of text that the migration's findings hold: the requests differ, and it is said beforehand.</param>
/// <param name="Deserved">Diagnostics that the original deserved, and the migrated interface has.</param>
/// <param name="ByHand">Pieces of text that a finding holds: what is written does not compile before a person has done the rest.</param>
/// <param name="Kept">Pieces of text that a finding holds: the interface stays the peer's, and it is said why.</param>
internal sealed record MigrationCase(
    string Theme,
    string Name,
    string Source,
    IReadOnlyList<CaseCall> Calls,
    CaseReply Reply,
    IReadOnlyList<string> Announced,
    IReadOnlyList<string> Deserved,
    IReadOnlyList<string> ByHand,
    IReadOnlyList<string> Kept)
{
    /// <summary>The name of the case for people: theme and name.</summary>
    public string Title => $"{Theme}: {Name}";

    /// <summary>A namespace of its own, so that every case of a peer can be in one compilation.</summary>
    public string Namespace { get; } = "Case_" + string.Concat($"{Theme} {Name}".Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));

    /// <summary>The path of the case's file in a compilation.</summary>
    public string Path => Namespace + ".cs";

    /// <summary>Whether the case makes its client itself, with settings of its own.</summary>
    public bool MakesItsClient => Source.Contains("class Made", StringComparison.Ordinal);

    public override string ToString() => Title;
}
