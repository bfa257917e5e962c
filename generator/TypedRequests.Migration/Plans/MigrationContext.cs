using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Plans;

/// <summary>What a dialect looks at: the project, and how far it may go.</summary>
internal sealed class MigrationContext(Compilation compilation, MigrationOptions options, CancellationToken cancellationToken)
{
    public Compilation Compilation { get; } = compilation;

    public MigrationOptions Options { get; } = options;

    public CancellationToken CancellationToken { get; } = cancellationToken;
}
