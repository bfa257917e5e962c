using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2007: send as query what a GET cannot send as body.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UseQueryFix() : TextFix("TR2007")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        var attribute = target.Find<ParameterSyntax>()?.AttributeLists.SelectMany(static list => list.Attributes)
            .FirstOrDefault(static attribute => attribute.Name.ToString() is "Body" or "Form" or "Part");
        if (attribute is not null)
        {
            var arguments = attribute.ArgumentList?.Arguments.All(static argument => argument.NameEquals is null) == true ? attribute.ArgumentList.ToString() : "";
            yield return target.Offer("Use [Query]", AttributeEdits.Replace(attribute, target.AttributeName("Query") + arguments));
        }
    }
}
