using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// Turns type symbols into <see cref="TypeRef"/>s, each once per compilation: writing a type's name is the dearest thing that reading an interface does.
/// Asks the compilation only for the extern alias of an assembly that has one.
/// </summary>
internal sealed class TypeRefReader
{
    private static readonly ConditionalWeakTable<Compilation, TypeRefReader> s_readers = new();

    // AddMiscellaneousOptions keeps the escaping of keywords; WithMiscellaneousOptions would drop it silently.
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    // Concurrent, for analyzers run beside each other.
    private readonly ConcurrentDictionary<IAssemblySymbol, string?> _aliases = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, TypeRef> _types = new(SymbolEqualityComparer.IncludeNullability);
    private readonly Compilation _compilation;

    private readonly ConcurrentDictionary<ITypeSymbol, string> _shown = new(SymbolEqualityComparer.IncludeNullability);
    private readonly bool _hasAliases;

    private TypeRefReader(Compilation compilation)
    {
        _compilation = compilation;
        _hasAliases = compilation.References.Any(static reference => !reference.Properties.Aliases.IsDefaultOrEmpty);
    }

    public static TypeRefReader Of(Compilation compilation) => s_readers.GetValue(compilation, static key => new TypeRefReader(key));

    public TypeRef Read(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type, out var read))
        {
            read = Create(type);
            _types.TryAdd(type, read);
        }

        return read;
    }

    /// <summary>The type as people write it, for comments and names.</summary>
    public string Shown(ITypeSymbol type)
    {
        if (!_shown.TryGetValue(type, out var shown))
        {
            shown = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            _shown.TryAdd(type, shown);
        }

        return shown;
    }

    private TypeRef Create(ITypeSymbol type)
    {
        var bare = Underlying(type);
        var unmarked = bare.WithNullableAnnotation(NullableAnnotation.None);
        var aliases = _hasAliases ? new SortedSet<string>(StringComparer.Ordinal) : null;
        return new TypeRef(
            aliases is null ? unmarked.ToDisplayString(s_format) : Write(unmarked, aliases),
            bare.IsValueType,
            IsNullable(type),
            !type.IsValueType && type.NullableAnnotation == NullableAnnotation.None && type.TypeKind != TypeKind.TypeParameter,
            aliases?.ToEquatableArray() ?? []);
    }

    /// <summary>The type beneath <see cref="Nullable{T}"/>, or the type itself.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>Whether null is a value. A value type that stands for a <c>T?</c> without a constraint carries the annotation, but no null.</summary>
    public static bool IsNullable(ITypeSymbol type) =>
        type.IsValueType ? !ReferenceEquals(Underlying(type), type) : type.NullableAnnotation == NullableAnnotation.Annotated;

    private string Write(ITypeSymbol type, SortedSet<string> aliases)
    {
        var parts = type.ToDisplayParts(s_format);
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var isRoot = part.Kind == SymbolDisplayPartKind.Keyword && part.ToString() == "global";
            text.Append(isRoot ? AliasOf(parts, i, aliases) : part.ToString());
        }

        return text.ToString();
    }

    // `global` is followed by the namespaces and then by the first type symbol, which knows its assembly.
    private string AliasOf(System.Collections.Immutable.ImmutableArray<SymbolDisplayPart> parts, int start, SortedSet<string> aliases)
    {
        for (var i = start + 1; i < parts.Length; i++)
        {
            if (parts[i].Symbol is ITypeSymbol { ContainingAssembly: { } assembly })
            {
                if (AliasOf(assembly) is not { } alias)
                {
                    break;
                }

                aliases.Add(alias);
                return alias;
            }
        }

        return "global";
    }

    private string? AliasOf(IAssemblySymbol assembly)
    {
        if (!_aliases.TryGetValue(assembly, out var alias))
        {
            var names = _compilation.GetMetadataReference(assembly)?.Properties.Aliases ?? [];
            alias = names.IsDefaultOrEmpty || names.Contains("global") ? null : names[0];
            _aliases.TryAdd(assembly, alias);
        }

        return alias;
    }
}
