using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.CodeFixes.Migration;

/// <summary>What of a solution is rewritten.</summary>
/// <param name="Projects">The projects that are looked at.</param>
/// <param name="IsChosen">Whether the interface, or the use, that stands there is rewritten.</param>
internal sealed record MigrationChoice(IReadOnlyList<ProjectId> Projects, Func<SyntaxTree, TextSpan, bool> IsChosen)
{
    /// <summary>A project and those that use it: what its clients give is used there.</summary>
    public static IReadOnlyList<ProjectId> WithUsers(Project project) =>
        [project.Id, .. project.Solution.GetProjectDependencyGraph().GetProjectsThatTransitivelyDependOnThisProject(project.Id)];

    /// <summary>Whether uses are rewritten too.</summary>
    public bool WithUses { get; init; }

    /// <summary>Whether interfaces are rewritten.</summary>
    public bool WithClients { get; init; } = true;
}
