using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Where a call writes its type argument.</summary>
internal static class TypeArguments
{
    /// <summary>The first type argument of a call or a method group, or the method's name where it is inferred.</summary>
    public static Location Place(SyntaxNode invocation)
    {
        var name = ((invocation as InvocationExpressionSyntax)?.Expression ?? invocation) switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            var other => other as SimpleNameSyntax,
        };
        return name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments[0].GetLocation() : (name ?? invocation).GetLocation();
    }
}
