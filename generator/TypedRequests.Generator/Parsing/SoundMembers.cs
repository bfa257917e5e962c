using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// Whether a class can implement an interface as it stands while it is typed. A member whose signature the compiler has an error for cannot be repeated, and without it the
/// class would lack a member: its client stands for nothing until the compiler is content.
/// </summary>
internal sealed class SoundMembers(TypeSoundness types, bool allowsPointers)
{
    private readonly Dictionary<ISymbol, bool> _members = new(SymbolEqualityComparer.Default);

    /// <summary>Whether nothing of an interface keeps it from being implemented.</summary>
    public bool AreAll(INamedTypeSymbol client)
    {
        foreach (var level in client.AllInterfaces.Prepend(client))
        {
            if (!types.IsNameable(level) || !types.IsVisible(level) || TypeTwins.FirstIn(level.OriginalDefinition) is not null
                || !level.GetMembers().All(member => !MemberParser.IsOpen(member) || (IsSound(member) && IsSeen(member))))
            {
                return false;
            }
        }

        return client.Interfaces.All(types.IsNameable);
    }

    /// <summary>Whether emitted code can repeat a member. Of one that it cannot, the compiler has said what is wrong, and more would be noise.</summary>
    public bool IsSound(ISymbol member)
    {
        if (!_members.TryGetValue(member, out var known))
        {
            known = member switch
            {
                IMethodSymbol { MethodKind: MethodKind.Ordinary } method => IsSoundMethod(method),
                IPropertySymbol property => IsSoundProperty(property),
                IEventSymbol @event => @event.Name.Length > 0 && @event.Type.TypeKind == TypeKind.Delegate && types.IsNameable(@event.Type),
                _ => true, // nested types and constants are left alone, and accessors come with their property
            };
            _members.Add(member, known);
        }

        return known;
    }

    /// <summary>Whether emitted code can use the types of a member. The compiler allows others in members that only derived interfaces see.</summary>
    public bool IsSeen(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => CanBeUsed(method.ReturnType) && method.Parameters.All(parameter => CanBeUsed(parameter.Type)),
        IPropertySymbol property => CanBeUsed(property.Type) && property.Parameters.All(parameter => CanBeUsed(parameter.Type)),
        IEventSymbol @event => types.IsVisible(@event.Type),
        _ => true,
    };

    private bool IsSoundMethod(IMethodSymbol method) =>
        method.Name.Length > 0
        && (method.ReturnsVoid || IsValue(method.ReturnType))
        && AreSound(method.Parameters, method.TypeParameters)
        && method.TypeParameters.All(parameter => parameter.ConstraintTypes.All(types.IsNameable));

    private bool IsSoundProperty(IPropertySymbol property) =>
        property.Name.Length > 0
        && property.IsIndexer == property.Parameters.Length > 0
        && (property.GetMethod ?? property.SetMethod) is not null
        && (property.GetMethod ?? property.SetMethod)!.IsAbstract == (property.SetMethod ?? property.GetMethod)!.IsAbstract // there is one
        && IsValue(property.Type)
        && AreSound(property.Parameters, []);

    private bool AreSound(IEnumerable<IParameterSymbol> parameters, IEnumerable<ITypeParameterSymbol> typeParameters)
    {
        var names = new HashSet<string>(StringComparer.Ordinal) { "" };
        return typeParameters.All(parameter => names.Add(parameter.Name)) && parameters.All(parameter => names.Add(parameter.Name) && IsValue(parameter.Type));
    }

    private bool IsValue(ITypeSymbol type) => types.IsNameable(type) && (allowsPointers || !HasPointer(type));

    // In an interface the compiler only warns of a static class; in a class that implements it, it does not allow one.
    private bool CanBeUsed(ITypeSymbol type) => !type.IsStatic && types.IsVisible(type);

    private static bool HasPointer(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        IArrayTypeSymbol array => HasPointer(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasPointer),
        _ => false,
    };
}
