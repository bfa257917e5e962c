using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>TR2016: take the many names as a dictionary.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class UseDictionaryFix() : TextFix("TR2016")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<ParameterSyntax>() is { Type: { } type })
        {
            var dictionary = target.TypeName("System.Collections.Generic", "IReadOnlyDictionary", arity: 2);
            yield return target.Offer("Use a dictionary with string keys", new TextChange(type.Span, dictionary + "<string, string?>"));
        }
    }
}
