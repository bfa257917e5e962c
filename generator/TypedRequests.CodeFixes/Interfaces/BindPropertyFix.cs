using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Interfaces;

/// <summary>TR1007: say where the value of a property goes, and let it be set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class BindPropertyFix() : TextFix("TR1007")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<PropertyDeclarationSyntax>() is not { AccessorList: { } accessors } property)
        {
            yield break;
        }

        var access = accessors.Accessors.Select(static accessor => accessor.Keyword.ValueText).ToList();
        var isOpen = access.Contains("get") && access.Contains("set");
        TextChange[] open = isOpen ? [] : [new TextChange(accessors.Span, "{ get; set; }")];
        if (property.AttributeLists.Count > 0 && !isOpen)
        {
            yield return target.Offer("Give it a getter and a setter", open);
            yield break;
        }

        foreach (var (attribute, name) in new[] { ("Header", property.Identifier.ValueText), ("Query", Lower(property.Identifier.ValueText)) })
        {
            var text = $"{target.AttributeName(attribute)}(\"{name}\")";
            yield return target.Offer($"Add [{attribute}]", [AttributeEdits.Add(target, property, text), .. open]);
        }
    }

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
