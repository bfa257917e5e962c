using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Symbols;

/// <summary>
/// Whether emitted code may name a type, and read its members. Where it may not, the compiler has an error at a declaration of the user's: an unknown name, a missing
/// type argument, a violated constraint, one name for two things. Naming the type again would repeat that error in an emitted file. See decision 0026.
/// </summary>
internal sealed class TypeSoundness
{
    private static readonly ConditionalWeakTable<Compilation, TypeSoundness> s_known = new();

    // Concurrent, for analyzers run beside each other.
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _nameable = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> _whole = new(SymbolEqualityComparer.Default);
    private readonly Compilation _compilation;

    private TypeSoundness(Compilation compilation) => _compilation = compilation;

    public static TypeSoundness Of(Compilation compilation) => s_known.GetValue(compilation, static key => new TypeSoundness(key));

    /// <summary>Whether the type can be written: the compiler knows it and all that it is made of.</summary>
    public bool IsNameable(ITypeSymbol type)
    {
        if (!_nameable.TryGetValue(type, out var known))
        {
            known = type switch
            {
                IErrorTypeSymbol or { SpecialType: SpecialType.System_Void } => false,
                IArrayTypeSymbol array => IsNameable(array.ElementType) && !TypeArgumentRule.IsNoArgument(array.ElementType, allowsPointers: true),
                IPointerTypeSymbol pointer => IsNothing(pointer.PointedAtType) || IsNameable(pointer.PointedAtType),
                IFunctionPointerTypeSymbol function => (function.Signature.ReturnsVoid || IsNameable(function.Signature.ReturnType)) && function.Signature.Parameters.All(parameter => IsNameable(parameter.Type)),
                INamedTypeSymbol named => IsNamed(named),
                _ => true,
            };
            _nameable.TryAdd(type, known);
        }

        return known;
    }

    /// <summary>Whether, besides, no two members share a name, the base types are known, and what is required can be set.</summary>
    public bool IsWhole(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || !IsNameable(type))
        {
            return IsNameable(type);
        }

        var definition = named.OriginalDefinition;
        if (!_whole.TryGetValue(definition, out var known))
        {
            known = definition.DeclaringSyntaxReferences.IsEmpty
                || (TypeTwins.FirstIn(definition) is null && definition.GetMembers().All(CanBeSet) && (named.BaseType is null || IsWhole(named.BaseType)) && named.Interfaces.All(IsNameable));
            _whole.TryAdd(definition, known);
        }

        return known;
    }

    /// <summary>Whether emitted code, which stands elsewhere in the assembly, sees the type and all that it is made of.</summary>
    public bool IsVisible(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsVisible(array.ElementType),
        INamedTypeSymbol named => !IsLocalToFile(named) && _compilation.IsSymbolAccessibleWithin(named, _compilation.Assembly) && named.TypeArguments.All(IsVisible),
        _ => true,
    };

    private bool IsNamed(INamedTypeSymbol type)
    {
        if (type.IsAnonymousType)
        {
            return type.GetMembers().OfType<IPropertySymbol>().All(member => IsNameable(member.Type));
        }

        return !type.IsUnboundGenericType
            && (type.IsTupleType || TypeTwins.IsTheOne(type.OriginalDefinition))
            && (type.ContainingType is not { } outer || IsNameable(outer))
            && TakesItsArguments(type);
    }

    private bool TakesItsArguments(INamedTypeSymbol type)
    {
        if (type.Arity == 0 || SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition))
        {
            return true;
        }

        for (var i = 0; i < type.Arity; i++)
        {
            if (!IsNameable(type.TypeArguments[i]) || !TypeArgumentRule.Allows(type, i, _compilation))
            {
                return false;
            }
        }

        return true;
    }

    // Who makes the object sets it.
    private bool CanBeSet(ISymbol member) => member switch
    {
        IPropertySymbol { IsRequired: true } property => property.SetMethod is { } setter && _compilation.IsSymbolAccessibleWithin(setter, _compilation.Assembly),
        IFieldSymbol { IsRequired: true } field => !field.IsReadOnly && _compilation.IsSymbolAccessibleWithin(field, _compilation.Assembly),
        _ => true,
    };

    private static bool IsNothing(ITypeSymbol type) => type.SpecialType == SpecialType.System_Void;

    private static bool IsLocalToFile(INamedTypeSymbol type) => type.IsFileLocal || (type.ContainingType is { } outer && IsLocalToFile(outer));
}
