using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Shapes;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>
/// The types that a JsonSerializerContext has metadata of: those that its attributes name, and all that their members, items, keys, parameters and derived types reach.
/// Single values that are only reached do not count: read by the context they would be the same, and slower.
/// </summary>
internal sealed class JsonContextClosure
{
    private readonly HashSet<ITypeSymbol> _types = new(SymbolEqualityComparer.Default);
    private readonly TypeExplorer _explorer = new();
    private readonly IAssemblySymbol _assembly;
    private readonly JsonTypeContext _context;

    private JsonContextClosure(INamedTypeSymbol context, JsonTypeContext compilation)
    {
        _context = compilation;
        _assembly = context.ContainingAssembly;
        foreach (var attribute in context.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, "JsonSerializableAttribute") && JsonMemberAttributes.First(attribute) is ITypeSymbol named)
            {
                Reach(named, isNamed: true);
            }
        }

        _explorer.Run();
    }

    public static JsonContextClosure Of(INamedTypeSymbol context, JsonTypeContext compilation) => new(context, compilation);

    public bool Holds(ITypeSymbol type) => _types.Contains(type);

    private void Reach(ITypeSymbol reached, bool isNamed = false)
    {
        var bare = TypeRefReader.Underlying(reached);
        if ((!isNamed && LeafShape.IsLeaf(bare)) || IsUnsupported(bare) || !_types.Add(bare))
        {
            return;
        }

        if (bare is not INamedTypeSymbol type)
        {
            Explore(bare);
        }
        else if (!_explorer.IsEndless(type))
        {
            _explorer.Note(type, () => Explore(type));
        }
    }

    // There is metadata of these too, but all it does is throw.
    private static bool IsUnsupported(ITypeSymbol type) =>
        type is { TypeKind: TypeKind.TypeParameter or TypeKind.Error or TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer } or { IsRefLikeType: true }
            or { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } or IArrayTypeSymbol { Rank: > 1 }
        || type.DerivesFrom("System.Reflection", "MemberInfo");

    private void Explore(ITypeSymbol type)
    {
        if (ConverterShape.Find(type) is not null || type.TypeKind == TypeKind.Enum || LeafShape.IsLeaf(type))
        {
            return;
        }

        if (type is IArrayTypeSymbol array)
        {
            Reach(array.ElementType);
        }
        else if (type is INamedTypeSymbol named && !ReachItems(named))
        {
            ReachMembers(named);
        }
    }

    /// <summary>A collection has items and nothing else.</summary>
    private bool ReachItems(INamedTypeSymbol type)
    {
        const string Generic = "System.Collections.Generic";
        var collection = type.FindConstructed(Generic, "IDictionary", 2) ?? type.FindConstructed(Generic, "IReadOnlyDictionary", 2)
            ?? type.FindConstructed(Generic, "IEnumerable", 1) ?? type.FindConstructed(Generic, "IAsyncEnumerable", 1)
            ?? (type.Is("System", "Memory", 1) || type.Is("System", "ReadOnlyMemory", 1) ? type : null);
        foreach (var argument in collection?.TypeArguments ?? [])
        {
            Reach(argument);
        }

        return collection is not null || type.FindConstructed("System.Collections", "IEnumerable", 0) is not null;
    }

    private void ReachMembers(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass.Is(JsonRuntime.Attributes, "JsonDerivedTypeAttribute") && JsonMemberAttributes.First(attribute) is ITypeSymbol derived)
            {
                Reach(derived);
            }
        }

        foreach (var parameter in JsonConstructorPicker.Find(type, _context)?.Parameters ?? [])
        {
            Reach(parameter.Type);
        }

        foreach (var level in JsonMemberList.Levels(type))
        {
            foreach (var member in level.GetMembers())
            {
                if (JsonMemberList.IsData(member) && IsSeen(member) && JsonMemberAttributes.Ignore(member) != Model.JsonIgnore.Always)
                {
                    Reach(JsonMemberList.TypeOf(member));
                }
            }
        }
    }

    // Their generator writes metadata of public fields whether the options include them or not.
    private bool IsSeen(ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Public || (JsonMemberList.IsIncluded(member) && _context.Compilation.IsSymbolAccessibleWithin(member, _assembly));
}
