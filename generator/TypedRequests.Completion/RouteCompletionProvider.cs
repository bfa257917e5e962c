using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.Completion;

/// <summary>Inside a brace of a route: the parameters of the method that the route does not name yet.</summary>
[ExportCompletionProvider(nameof(RouteCompletionProvider), LanguageNames.CSharp), Shared]
internal sealed class RouteCompletionProvider : CompletionProvider
{
    private static readonly CompletionItemRules s_rules = CompletionItemRules.Default
        .WithCommitCharacterRules([CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '}', ',', '*')]);

    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, Microsoft.CodeAnalysis.Options.OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && trigger.Character is '{' or '+' or '/' or '?' or '&' or ','
        || base.ShouldTriggerCompletion(text, caretPosition, trigger, options);

    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var token = root?.FindToken(context.Position) ?? default;
        if (RouteLiteral.At(token) is not { } literal
            || token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { Parent.Parent: MethodDeclarationSyntax method } attribute
            || RouteLiteral.VerbOf(method) != attribute
            || !IsInsideBraces(literal, context.Position - literal.Start))
        {
            return;
        }

        context.IsExclusive = true; // a route holds nothing else that could be completed
        foreach (var parameter in method.ParameterList.Parameters.Where(IsBindable))
        {
            var name = parameter.Identifier.ValueText;
            if (!IsNamed(literal.Inner, name))
            {
                context.AddItem(CompletionItem.Create(name, inlineDescription: parameter.Type?.ToString(), tags: ["Parameter"], rules: s_rules));
            }
        }
    }

    private static bool IsInsideBraces(RouteLiteral literal, int offset) =>
        offset > 0 && offset <= literal.Inner.Length
        && literal.Inner.LastIndexOf('{', offset - 1) is >= 0 and var open
        && literal.Inner.IndexOf('}', open, offset - open) < 0;

    private static bool IsNamed(string route, string name) =>
        route.Split('{', '}', ',', '+', '/', '?', '&', '*').Contains(name, StringComparer.Ordinal);

    // What the call takes for itself is never part of a URL.
    private static bool IsBindable(ParameterSyntax parameter) =>
        parameter.Type?.ToString().TrimEnd('?') is not ("CancellationToken" or "RequestOptions" or "Auth" or "Stream" or "HttpContent")
        && parameter.AttributeLists.SelectMany(static list => list.Attributes).All(static attribute => attribute.Name.ToString() is "Path" or "Query");
}
