using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>What the parsing of one interface shares: its policy, where findings go, and what the members have asked for so far.</summary>
internal sealed class ClientContext(INamedTypeSymbol client, Compilation compilation, ClientPolicy policy, FindingSink sink, LocalNames names, CancellationToken cancellationToken)
{
    private readonly Dictionary<ITypeSymbol, TypeRef> _types = new(SymbolEqualityComparer.IncludeNullability);
    private readonly TypeRefReader _reader = TypeRefReader.Of(compilation);
    private OwnTexts? _texts;

    public INamedTypeSymbol Client { get; } = client;

    /// <summary>Which types emitted code may name.</summary>
    public TypeSoundness Sound { get; } = TypeSoundness.Of(compilation);

    /// <summary>Which members emitted code can repeat.</summary>
    public SoundMembers Members { get; } = new(TypeSoundness.Of(compilation), ((CSharpCompilationOptions)compilation.Options).AllowUnsafe);

    public ClientPolicy Policy { get; } = policy;

    public FindingSink Sink { get; } = sink;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Names of the emitted class that no user's name takes.</summary>
    public LocalNames Names { get; } = names;

    public EnumTexts Enums { get; } = new(names.Take("TextOf"), policy);

    public OwnTexts Texts => _texts ??= new OwnTexts(this, Policy.TextFormats);

    /// <summary>The methods that write objects of lists and maps, by type.</summary>
    public Dictionary<string, string> FieldMethods { get; } = new(StringComparer.Ordinal);

    public List<FieldsModel> Fields { get; } = [];

    public JsonUse Json { get; } = new(compilation, policy, names);

    /// <summary>The properties that some route has a placeholder for.</summary>
    public HashSet<ISymbol> PlacedProperties { get; } = new(SymbolEqualityComparer.Default);

    public SortedSet<string> ExternAliases { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> SuppressedIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The type as emitted code names it; what the file has to declare or suppress for it is remembered.</summary>
    public TypeRef Type(ITypeSymbol type)
    {
        if (!_types.TryGetValue(type, out var read))
        {
            read = _reader.Read(type);
            _types.Add(type, read);
            ExternAliases.UnionWith(read.ExternAliases);
            WarnedSymbols.AddType(SuppressedIds, type);
        }

        return read;
    }

    /// <summary>The type as people write it, for comments.</summary>
    public string Shown(ITypeSymbol type) => _reader.Shown(type);

    /// <summary>A C# name under the client's naming policy.</summary>
    public string WireName(string name) => NameCase.Apply(Policy.Naming, name);
}
