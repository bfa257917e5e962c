using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// What all explorations of one compilation share. A record that many interfaces reach is explored once; the table forgets the compilation when the compiler does.
/// </summary>
internal sealed class JsonTypeContext
{
    private static readonly ConditionalWeakTable<Compilation, JsonTypeContext> s_contexts = new();

    private readonly Dictionary<string, JsonContextClosure?> _closures = new(StringComparer.Ordinal);

    private JsonTypeContext(Compilation compilation)
    {
        Compilation = compilation;
        Types = TypeRefReader.Of(compilation);
        Sound = TypeSoundness.Of(compilation);
        Namespace = NamespaceOf(compilation.AssemblyName);
    }

    public Compilation Compilation { get; }

    public TypeRefReader Types { get; }

    /// <summary>Which types emitted code may name.</summary>
    public TypeSoundness Sound { get; }

    /// <summary>Where this assembly's formats are emitted.</summary>
    public string Namespace { get; }

    /// <summary>What leads from type to type. Asked under the lock on <see cref="Explored"/>.</summary>
    public TypeExplorer Explorer { get; } = new();

    /// <summary>What is known so far, by type and policy. Also the lock: analyzers run beside each other.</summary>
    public Dictionary<string, JsonNode> Explored { get; } = new(StringComparer.Ordinal);

    /// <summary>What a JsonSerializerContext of the user's holds; null when there is no such type. Asked under the lock on <see cref="Explored"/>.</summary>
    public JsonContextClosure? ClosureOf(string context)
    {
        if (!_closures.TryGetValue(context, out var closure))
        {
            closure = Compilation.GetTypeByMetadataName(context) is { } type ? JsonContextClosure.Of(type, this) : null;
            _closures.Add(context, closure);
        }

        return closure;
    }

    /// <summary>
    /// Whether what has been read so far depends only on what its place can reach. Not where types without an end were met: what is refused then depends on what was read before.
    /// </summary>
    public static bool DependsOnReachOnly(Compilation compilation) => !Of(compilation).Explorer.HasEndless;

    public static JsonTypeContext Of(Compilation compilation) => s_contexts.GetValue(compilation, static key => new JsonTypeContext(key));

    public static string NamespaceOf(string? assembly) => ClientNames.AssemblyNamespace(assembly) + ".Json";

    public bool CanSee(ISymbol symbol) => IsPublic(symbol) || Compilation.IsSymbolAccessibleWithin(symbol, Compilation.Assembly);

    // The usual answer without the compiler's full one, which has to look at the arguments of generic types and at friends.
    private static bool IsPublic(ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public || current is INamedTypeSymbol { Arity: > 0 })
            {
                return false;
            }
        }

        return true;
    }
}
