using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Migration.Plans;

/// <summary>What becomes of one use of the other library: a call, a member, a type.</summary>
/// <param name="Id">The diagnostic that tells it.</param>
/// <param name="Node">Where it is.</param>
/// <param name="Text">What is said about it.</param>
/// <param name="Topic">The heading of the page that says more.</param>
/// <param name="Changes">What is rewritten; nothing when it has to be done by hand.</param>
internal sealed record UsePlan(string Id, SyntaxNode Node, string Text, string Topic, params IReadOnlyList<TextChange> Changes)
{
    /// <summary>The client whose result is used, where that is seen: it is rewritten with the client.</summary>
    public INamedTypeSymbol? Client { get; init; }

    /// <summary>Whether it would fail when it runs: the client has been rewritten already.</summary>
    public bool IsUrgent { get; init; }
}
