using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.CodeFixes.Editing;

/// <summary>Reading declarations.</summary>
internal static class Declarations
{
    public static SyntaxToken GetFirstTokenAfterAttributes(this MemberDeclarationSyntax declaration) =>
        declaration.AttributeLists.Count == 0
            ? declaration.GetFirstToken()
            : declaration.AttributeLists[declaration.AttributeLists.Count - 1].GetLastToken().GetNextToken();
}
