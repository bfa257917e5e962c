using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit.Uses;

/// <summary>Types of results, exceptions and parts, wherever they are written beside the interfaces: in declarations, catch clauses, type arguments.</summary>
internal static class RefitTypeUses
{
    public static UsePlan? Find(SimpleNameSyntax name, RefitUses uses)
    {
        if (uses.OurName(name.Identifier.ValueText) is not { } ours || (name.Parent is QualifiedNameSyntax outer ? outer.Parent : name.Parent) is BaseObjectCreationExpressionSyntax or AttributeSyntax || IsInUsing(name)
            || uses.SymbolOf(name) is not INamedTypeSymbol type || !uses.IsRefits(type))
        {
            return null;
        }

        var id = ours == "FilePart" ? RefitIds.Part : RefitIds.Result;
        var topic = ours switch { "FilePart" => RefitTopics.Multipart, "Response" => RefitTopics.Results, _ => RefitTopics.Errors };
        var client = Client(name, uses);
        if (client is null ? !uses.Context.AllGo : !uses.Context.Goes(client))
        {
            return new UsePlan(id, name, "clients that stay with Refit may give it too: decide by hand", topic);
        }

        var start = name.Parent is QualifiedNameSyntax qualified && qualified.Right == name ? qualified.SpanStart : name.SpanStart;
        var rename = new TextChange(TextSpan.FromBounds(start, name.Identifier.Span.End), Names.Ours(ours));
        return Filter(name, type) is { } filter
            ? new UsePlan(id, name, "problems are ApiExceptions here, whose Problem is not null", topic, rename, filter)
            : new UsePlan(id, name, ours == "FilePart" ? "one type of part has all kinds of content" : "it has the same name or a shorter one", topic, rename) { Client = client };
    }

    // The type of a variable that is given the result of a call.
    private static INamedTypeSymbol? Client(SimpleNameSyntax name, RefitUses uses) =>
        name.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { } declaration && declaration.Type.Span.Contains(name.Span) ? uses.Origin(declaration.Variables[0].Initializer?.Value) : null;

    // A more special exception than ours has: the clause says by a filter what it catches.
    private static TextChange? Filter(SimpleNameSyntax name, INamedTypeSymbol type) =>
        type.Name == "ValidationApiException" && name.FirstAncestorOrSelf<CatchDeclarationSyntax>() is { Identifier.ValueText: { Length: > 0 } caught, Parent: CatchClauseSyntax { Filter: null } } declaration
            ? new TextChange(new TextSpan(declaration.Span.End, 0), $" when ({caught}.Problem is not null)")
            : null;

    private static bool IsInUsing(SyntaxNode node) => node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
}
