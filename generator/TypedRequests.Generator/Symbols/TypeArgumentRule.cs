using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Symbols;

/// <summary>Whether a type argument is one that its type parameter takes. What nullability adds to constraints is a warning, and no concern here.</summary>
internal static class TypeArgumentRule
{
    public static bool Allows(INamedTypeSymbol type, int index, Compilation compilation)
    {
        var (argument, parameter) = (type.TypeArguments[index], type.TypeParameters[index]);
        if (IsNoArgument(argument, allowsPointers: false) || (MayLiveOnTheStack(argument) && !parameter.AllowsRefLikeType))
        {
            return false;
        }

        return HasKind(argument, parameter)
            && (!parameter.HasConstructorConstraint || CanBeMade(argument))
            && parameter.ConstraintTypes.All(constraint => Converts(argument, Substitute(constraint, type, compilation), compilation));
    }

    /// <summary>What can stand for no type parameter, and be no item of an array.</summary>
    public static bool IsNoArgument(ITypeSymbol type, bool allowsPointers) =>
        type.SpecialType == SpecialType.System_Void || type.IsStatic || (allowsPointers ? MayLiveOnTheStack(type) : type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer);

    private static bool MayLiveOnTheStack(ITypeSymbol type) => type.IsRefLikeType || type is ITypeParameterSymbol { AllowsRefLikeType: true };

    private static bool HasKind(ITypeSymbol argument, ITypeParameterSymbol parameter) =>
        (!parameter.HasReferenceTypeConstraint || argument.IsReferenceType)
        && (!(parameter.HasValueTypeConstraint || parameter.HasUnmanagedTypeConstraint) || (argument.IsValueType && argument.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T))
        && (!parameter.HasUnmanagedTypeConstraint || argument.IsUnmanagedType);

    private static bool CanBeMade(ITypeSymbol argument) => argument switch
    {
        { IsValueType: true } => true,
        ITypeParameterSymbol parameter => parameter.HasConstructorConstraint,
        INamedTypeSymbol named => !named.IsAbstract && named.InstanceConstructors.Any(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public),
        _ => argument.TypeKind == TypeKind.Dynamic,
    };

    // A nullable value type is boxed as what it holds, so it has none of its interfaces.
    private static bool Converts(ITypeSymbol argument, ITypeSymbol constraint, Compilation compilation)
    {
        if (constraint is IErrorTypeSymbol)
        {
            return false;
        }

        var conversion = compilation.ClassifyConversion(argument, constraint);
        return conversion.IsIdentity || (conversion.IsImplicit && (conversion.IsReference || (conversion.IsBoxing && argument.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T)));
    }

    // `where T : IComparable<T>` asks something else of each argument.
    private static ITypeSymbol Substitute(ITypeSymbol type, INamedTypeSymbol owner, Compilation compilation) => type switch
    {
        ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Type } parameter => ArgumentOf(parameter, owner) ?? parameter,
        IArrayTypeSymbol array => compilation.CreateArrayTypeSymbol(Substitute(array.ElementType, owner, compilation), array.Rank),
        INamedTypeSymbol { ContainingType: null, Arity: > 0, IsUnboundGenericType: false } named => named.OriginalDefinition.Construct([.. named.TypeArguments.Select(part => Substitute(part, owner, compilation))]),
        _ => type,
    };

    private static ITypeSymbol? ArgumentOf(ITypeParameterSymbol parameter, INamedTypeSymbol owner)
    {
        for (INamedTypeSymbol? level = owner; level is not null; level = level.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, parameter.ContainingType?.OriginalDefinition))
            {
                return level.TypeArguments[parameter.Ordinal];
            }
        }

        return null;
    }
}
