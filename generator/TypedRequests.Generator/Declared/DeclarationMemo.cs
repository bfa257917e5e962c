using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Declared;

/// <summary>
/// What was read at a place in a file, for as long as the file lives. It is read again when something else is declared that it may depend on. Results must be values,
/// and depend on nothing but the place and the declarations.
/// </summary>
/// <param name="dependsOnReachOnly">
/// Whether what is read in a compilation depends only on declarations that can be reached from the place by their names. Without it, it may depend on all of them.
/// </param>
internal sealed class DeclarationMemo<T>(Func<Compilation, bool>? dependsOnReachOnly = null)
{
    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, Entry>> _files = new();

    /// <summary>The result known, or that of <paramref name="read"/>.</summary>
    public T Read<TFound>(TFound found, SyntaxNode place, Compilation compilation, Func<TFound, CancellationToken, T> read, CancellationToken cancellationToken)
    {
        var declarations = Declarations.Of(compilation);
        var file = _files.GetOrCreateValue(place.SyntaxTree);
        if (file.TryGetValue(place.Span, out var known) && ReferenceEquals(known.Declarations, declarations))
        {
            return known.Result;
        }

        var entry = known is not null && Still(known, place, declarations, compilation) is { } still ? still : Create(known, read(found, cancellationToken), declarations, compilation);
        file[place.Span] = entry;
        return entry.Result;
    }

    private Entry? Still(Entry known, SyntaxNode place, Declarations declarations, Compilation compilation)
    {
        if (!known.DependsOnReachOnly || !known.Declarations.CanBeComparedWith(declarations) || !DependsOnReachOnly(compilation))
        {
            return null;
        }

        var reach = declarations.Reach(place);
        return reach == known.Reach(place) ? new Entry(declarations, known.Result, DependsOnReachOnly: true) { Known = reach } : null;
    }

    // An equal result stays the object it was, so that nothing that is compared with it later has to be gone through.
    private Entry Create(Entry? known, T result, Declarations declarations, Compilation compilation) =>
        new(declarations, known is not null && EqualityComparer<T>.Default.Equals(known.Result, result) ? known.Result : result, DependsOnReachOnly(compilation));

    private bool DependsOnReachOnly(Compilation compilation) => dependsOnReachOnly is not null && dependsOnReachOnly(compilation);

    private sealed record Entry(Declarations Declarations, T Result, bool DependsOnReachOnly)
    {
        public Fingerprint? Known { get; init; }

        // Asked for the first time when something has been declared since: a first run does not wait for it.
        public Fingerprint Reach(SyntaxNode place) => Known ?? Declarations.Reach(place);
    }
}
