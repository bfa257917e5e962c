using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2002: name the parameter in the route, or make it a query.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UsePathParameterFix() : TextFix("TR2002")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is not { } parameter || target.Find<MethodDeclarationSyntax>() is not { } method || PathOf(parameter) is not { } path)
        {
            yield break;
        }

        var name = path.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null)?.Expression.GetLastToken().ValueText ?? parameter.Identifier.ValueText;
        if (RouteLiteral.Of(method) is { } literal)
        {
            yield return new Offer($"Add {{{name}}} to the route", target.Document, literal.AddSegment("{" + name + "}")) { Key = "Add" };
        }
        else if (RouteLiteral.VerbOf(method) is { ArgumentList: null } verb)
        {
            yield return new Offer($"Add {{{name}}} to the route", target.Document, new TextChange(new TextSpan(verb.Name.Span.End, 0), $"(\"/{{{name}}}\")")) { Key = "Add" };
        }

        yield return target.Offer("Use [Query]", AttributeEdits.Rename(path, target.AttributeName("Query")));
    }

    private static AttributeSyntax? PathOf(ParameterSyntax parameter) =>
        parameter.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => attribute.Name.ToString().EndsWith("Path", StringComparison.Ordinal));
}
