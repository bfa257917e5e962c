namespace TypedRequests.Differential.Tests.Pages;

/// <summary>A row of code on a page: what a peer's users write, and what is written here.</summary>
/// <param name="Line">Its line on the page.</param>
/// <param name="Theirs">The left column.</param>
/// <param name="Ours">The right column.</param>
internal sealed record PageRow(int Line, string Theirs, string Ours)
{
    /// <summary>A member of an interface; anything else is a statement.</summary>
    public bool IsMember => Theirs.StartsWith('[');

    public string Namespace => $"Row{Line:0000}";

    public string Path => Namespace + ".cs";
}
