using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2001: rename the placeholder or the nearest parameter, or add the parameter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class FillPlaceholderFix() : TextFix("TR2001")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is not { } method || RouteLiteral.At(target.Token) is not { } literal || literal.BracesAround(target.Span.Start) is null)
        {
            yield break;
        }

        var placeholder = target.Marked;
        if (NearestName.Of(placeholder, FreeParameters(method, literal)) is { } nearest)
        {
            yield return new Offer($"Rename the placeholder to '{nearest.Identifier.ValueText}'", target.Document, new TextChange(target.Span, nearest.Identifier.ValueText)) { Key = "Placeholder" };
            if (SyntaxFacts.IsValidIdentifier(placeholder))
            {
                yield return new Offer($"Rename the parameter to '{placeholder}'", target.Document, new TextChange(nearest.Identifier.Span, placeholder)) { Key = "Parameter" };
            }
        }

        if (SyntaxFacts.IsValidIdentifier(placeholder))
        {
            var parameter = ParameterEdits.AddRequired(method.ParameterList, "string " + FixTarget.Unused(placeholder, []));
            yield return new Offer($"Add the parameter '{placeholder}'", target.Document, parameter) { Key = "Add" };
        }
    }

    // A parameter that the route does not name, and that is bound to nothing else than the path.
    private static IEnumerable<ParameterSyntax> FreeParameters(MethodDeclarationSyntax method, RouteLiteral literal) =>
        method.ParameterList.Parameters.Where(parameter =>
            !literal.Inner.Contains("{" + parameter.Identifier.ValueText + "}")
            && parameter.AttributeLists.SelectMany(static list => list.Attributes).All(static attribute => attribute.Name.ToString() == "Path" && attribute.ArgumentList is null)
            && parameter.Type?.ToString() is { } type && !type.StartsWith("CancellationToken", StringComparison.Ordinal) && !type.StartsWith("RequestOptions", StringComparison.Ordinal));
}
