using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.CodeFixes.Editing;

namespace TypedRequests.CodeFixes.Results;

/// <summary>TR3009: let the caller say how the type parameter is read and written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
internal sealed class AddTypeInfoFix() : TextFix("TR3009")
{
    protected override IEnumerable<Offer> Find(FixTarget target)
    {
        if (target.Find<MethodDeclarationSyntax>() is not { } method)
        {
            yield break;
        }

        var json = Json(target.Find<ParameterSyntax>()?.Type ?? method.ReturnType);
        var name = FixTarget.Unused("json", method.ParameterList.Parameters.Select(static parameter => parameter.Identifier.ValueText));
        var type = $"{target.TypeName("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1)}<{json}>";
        yield return new Offer($"Add a JsonTypeInfo<{json}> parameter", target.Document, ParameterEdits.AddRequired(method.ParameterList, $"{type} {name}")) { Key = "Add" };
    }

    // What is JSON inside Task<T>, Response<T>, IAsyncEnumerable<T>, without the mark of nullability.
    private static string Json(TypeSyntax type) => type switch
    {
        NullableTypeSyntax nullable => Json(nullable.ElementType),
        GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask" or "Response" or "IAsyncEnumerable" or "Paged", TypeArgumentList.Arguments: { Count: 1 } arguments } => Json(arguments[0]),
        _ => type.ToString(),
    };
}
