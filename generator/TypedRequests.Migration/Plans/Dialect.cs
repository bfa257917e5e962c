using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Plans;

/// <summary>
/// Another library of typed clients: which interfaces are its own, and what becomes of them. A dialect reads attributes and types and writes plans; how text changes, which names
/// a file needs and what is told to whom is the same for all.
/// </summary>
internal abstract class Dialect
{
    /// <summary>The library's name, in messages.</summary>
    public abstract string Name { get; }

    /// <summary>The namespace of its attributes and of the types that a migrated file no longer needs.</summary>
    public abstract string Namespace { get; }

    /// <summary>The page about coming from this library.</summary>
    public abstract string Page { get; }

    /// <summary>The diagnostics about its interfaces.</summary>
    public abstract DialectIds Ids { get; }

    /// <summary>A type by which a compilation that can use the library is known.</summary>
    public abstract string Marker { get; }

    /// <summary>Types whose name alone changes wherever they are written, without arity: <c>ApiResponse</c> to <c>Response</c>.</summary>
    public abstract IReadOnlyDictionary<string, string> Types { get; }

    /// <summary>Whether the interface declares or inherits calls of the library.</summary>
    public abstract bool IsClient(INamedTypeSymbol type);

    public abstract ClientPlan Plan(INamedTypeSymbol client, MigrationContext context);

    /// <summary>A serializer that the project makes for the library and that is not System.Text.Json; null when there is none.</summary>
    public virtual string? FindForeignSerializer(MigrationContext context) => null;

    /// <summary>The uses of the library beside its interfaces, in one file: creation, registration, results, exceptions.</summary>
    public abstract IEnumerable<UsePlan> Uses(SemanticModel model, MigrationContext context);
}
