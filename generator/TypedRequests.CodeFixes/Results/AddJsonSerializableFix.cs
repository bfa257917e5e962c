using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Results;

/// <summary>TR3004: let the client's <c>JsonContext</c> hold the type that it lacks.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddJsonSerializableFix() : TextFix("TR3004")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (Context(target) is not { } context
            || context.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration
            || target.Document.Project.Solution.GetDocument(declaration.SyntaxTree) is not { } document
            || Missing(target) is not { } missing)
        {
            yield break;
        }

        var attribute = target.TypeName("System.Text.Json.Serialization", "JsonSerializableAttribute", written: "JsonSerializable", at: declaration);
        var type = missing.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        yield return new Offer(
            "Add [JsonSerializable] to " + context.Name,
            document,
            AttributeEdits.Add(declaration.SyntaxTree.GetText(), target.NewLine, declaration, $"{attribute}(typeof({type}))"))
        { Key = "Add" };
    }

    // The context of the interface around the finding; null when what it names is no context, which only its author can mend.
    private static INamedTypeSymbol? Context(FixTarget target)
    {
        var named = target.Find<InterfaceDeclarationSyntax>()?.AttributeLists.SelectMany(static list => list.Attributes)
            .SelectMany(static attribute => attribute.ArgumentList?.Arguments ?? default)
            .FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == "JsonContext");
        var type = named?.Expression is TypeOfExpressionSyntax written ? target.Model.GetTypeInfo(written.Type).Type as INamedTypeSymbol : null;
        return type?.BaseType?.Name == "JsonSerializerContext" ? type : null;
    }

    private static ITypeSymbol? Missing(FixTarget target) =>
        target.Node is TypeSyntax written ? target.Model.GetTypeInfo(written).Type
        : target.Find<ParameterSyntax>() is { Type: { } type } ? target.Model.GetTypeInfo(type).Type
        : null;
}
