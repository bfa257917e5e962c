using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>The members of a type that JSON sees: public properties, and what [JsonInclude] adds; the base type's first, each name once.</summary>
internal static class JsonMemberList
{
    public static IReadOnlyList<ISymbol> Of(INamedTypeSymbol type, JsonPlace place)
    {
        var levels = new Stack<List<ISymbol>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in Levels(type))
        {
            var members = new List<ISymbol>();
            foreach (var member in level.GetMembers())
            {
                if (IsData(member) && seen.Add(member.Name) && IsSeen(member, place))
                {
                    members.Add(member);
                }
            }

            levels.Push(members);
        }

        return [.. levels.SelectMany(static level => level)];
    }

    /// <summary>Whether an object is made with an initializer: it has members that are set there or never.</summary>
    public static bool NeedsInitializer(INamedTypeSymbol type, IMethodSymbol constructor)
    {
        var setsRequired = AttributeReader.FindForeign(constructor, "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute") is not null;
        foreach (var level in Levels(type))
        {
            foreach (var member in level.GetMembers())
            {
                if (member is IPropertySymbol { SetMethod.IsInitOnly: true } || (!setsRequired && member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a member has a parameter's name and type exactly.</summary>
    public static bool HasMember(INamedTypeSymbol type, IParameterSymbol parameter)
    {
        foreach (var level in Levels(type))
        {
            foreach (var member in level.GetMembers(parameter.Name))
            {
                if (IsData(member) && (IsPublic(member) || IsIncluded(member)) && SymbolEqualityComparer.Default.Equals(TypeOf(member), parameter.Type))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    public static bool IsIncluded(ISymbol member) => AttributeReader.FindForeign(member, JsonRuntime.Attributes, "JsonIncludeAttribute") is not null;

    public static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            yield return current;
        }

        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var inherited in type.AllInterfaces)
            {
                yield return inherited;
            }
        }
    }

    public static bool IsData(ISymbol member) => member switch
    {
        IPropertySymbol property => property is { IsStatic: false, IsIndexer: false, ExplicitInterfaceImplementations.IsEmpty: true, ReturnsByRef: false, ReturnsByRefReadonly: false },
        IFieldSymbol { IsConst: true } constant => JsonConstants.IsConstant(constant),
        IFieldSymbol field => field is { IsStatic: false, AssociatedSymbol: null, IsImplicitlyDeclared: false },
        _ => false,
    };

    // A required field has to be set wherever an object is made, so it is data too.
    private static bool IsPublic(ISymbol member) =>
        member is IPropertySymbol { DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { DeclaredAccessibility: Accessibility.Public, IsRequired: true };

    private static bool IsSeen(ISymbol member, JsonPlace place)
    {
        // Nothing but its value is needed of a constant.
        if (member is IFieldSymbol { IsConst: true })
        {
            return true;
        }

        if (IsIncluded(member))
        {
            if (!place.Context.CanSee(member))
            {
                place.At("." + member.Name).Refuse(TypeOf(member), "It is private, and [JsonInclude] cannot reach it without reflection. Make it internal.");
                return false;
            }

            return true;
        }

        return IsPublic(member);
    }
}
