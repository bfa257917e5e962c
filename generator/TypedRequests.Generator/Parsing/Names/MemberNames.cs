using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Decides which members of the emitted class are public. One that would clash with another, or with <c>object</c>'s, implements its interface explicitly.</summary>
internal sealed class MemberNames(string className)
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.Ordinal)
    {
        "ToString", "Equals", "GetHashCode", "GetType", "Finalize", "MemberwiseClone", "ReferenceEquals",
    };

    private readonly Dictionary<string, ISymbol> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _signatures = new(StringComparer.Ordinal);

    public bool TryTakePublic(ISymbol member)
    {
        if (member.DeclaredAccessibility != Accessibility.Public || member.Name == className || s_reserved.Contains(member.Name))
        {
            return false;
        }

        if (!_first.TryGetValue(member.Name, out var first))
        {
            _first.Add(member.Name, member);
            return true;
        }

        // Signatures are dear to write, and only overloads need them.
        if (first is not IMethodSymbol earlier || member is not IMethodSymbol method)
        {
            return false;
        }

        _signatures.Add(Signatures.Of(earlier));
        return _signatures.Add(Signatures.Of(method));
    }
}
