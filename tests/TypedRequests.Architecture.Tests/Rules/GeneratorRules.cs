using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>What keeps the generator incremental: nothing is remembered between runs, and a model holds values only.</summary>
internal static class GeneratorRules
{
    public static IEnumerable<string> NoInstanceState(SourceFile file) =>
        from type in file.Root.DescendantNodes().OfType<TypeDeclarationSyntax>()
        where IsCalledByTheCompiler(type)
        from member in type.Members
        where member is FieldDeclarationSyntax { Modifiers: var field } && !field.Any(SyntaxKind.StaticKeyword) && !field.Any(SyntaxKind.ConstKeyword)
            || member is PropertyDeclarationSyntax { Initializer: not null, Modifiers: var property } && !property.Any(SyntaxKind.StaticKeyword)
                && !property.Any(SyntaxKind.OverrideKeyword)
        select $"{file.At(member)} keeps state in {type.Identifier}: one instance serves every run.";

    public static IEnumerable<string> StaticLambdas(SourceFile file) =>
        from lambda in file.Root.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>()
        where !lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
        select $"{file.At(lambda)} has a lambda that may capture: mark it static.";

    public static IEnumerable<string> NothingOfRoslyn(SourceFile file) =>
        from name in file.Root.DescendantNodes().OfType<QualifiedNameSyntax>()
        where name.ToString() is "Microsoft.CodeAnalysis"
        select $"{file.At(name)} names Microsoft.CodeAnalysis: a model holds values only, or nothing is cached.";

    private static bool IsCalledByTheCompiler(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.Any(@base => @base.Type.ToString() is "IIncrementalGenerator" or "DiagnosticAnalyzer" or "CodeFixProvider" or "DiagnosticSuppressor") == true;
}
