using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Uses;

/// <summary>TR4002: let the handler neither follow redirects nor keep cookies.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class QuietHandlerFix() : TextFix("TR4002")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Node.FirstAncestorOrSelf<BaseObjectCreationExpressionSyntax>() is not { } creation)
        {
            yield break;
        }

        var set = creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().ToList() ?? [];
        var changes = set.Where(static assignment => IsSwitch(assignment.Left.ToString())).Select(static assignment => new TextChange(assignment.Right.Span, "false")).ToList();
        var missing = new[] { "AllowAutoRedirect", "UseCookies" }.Where(name => set.All(assignment => assignment.Left.ToString() != name)).Select(static name => name + " = false").ToList();
        if (missing.Count > 0)
        {
            changes.Add(Insert(creation, string.Join(", ", missing)));
        }

        yield return target.Offer("Turn off redirects and cookies", [.. changes]);
    }

    private static bool IsSwitch(string name) => name is "AllowAutoRedirect" or "UseCookies";

    private static TextChange Insert(BaseObjectCreationExpressionSyntax creation, string assignments) => creation.Initializer switch
    {
        null => new TextChange(new TextSpan(creation.Span.End, 0), " { " + assignments + " }"),
        { Expressions.Count: 0 } empty => new TextChange(empty.Span, "{ " + assignments + " }"),
        var some => new TextChange(new TextSpan(some.Expressions[some.Expressions.Count - 1].Span.End, 0), ", " + assignments),
    };
}
