using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// What was read at a place in a file, for as long as the file lives. It is read again when a project declares something else. Results must be values, and depend
/// on nothing but the place and the declarations.
/// </summary>
internal sealed class DeclarationMemo<T>
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

        // An equal result stays the object it was, so that nothing that is compared with it later has to be gone through.
        var result = read(found, cancellationToken);
        var entry = new Entry(declarations, known is not null && EqualityComparer<T>.Default.Equals(known.Result, result) ? known.Result : result);
        file[place.Span] = entry;
        return entry.Result;
    }

    private sealed class Entry(Declarations declarations, T result)
    {
        public Declarations Declarations { get; } = declarations;

        public T Result { get; } = result;
    }
}
