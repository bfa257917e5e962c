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

    /// <summary>What a pipeline is given is kept from run to run: a lambda that captures would keep its surroundings alive, and compare unequal.</summary>
    public static IEnumerable<string> StaticInPipelines(SourceFile file) =>
        from lambda in Lambdas(file.Root)
        where file.Root.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => IsPipeline(name.Identifier.ValueText))
        select $"{file.At(lambda)} gives a pipeline a lambda that may capture: mark it static.";

    /// <summary>Elsewhere a lambda is static unless it captures, so that the word's absence says that it does.</summary>
    public static IEnumerable<string> StaticWherePossible(IEnumerable<SourceFile> sources)
    {
        var files = sources.ToDictionary(file => file.Path);
        var compilation = SourceCompilation.Of(files.Values);
        return from tree in compilation.SyntaxTrees
               where files.ContainsKey(tree.FilePath)
               let model = compilation.GetSemanticModel(tree)
               from lambda in Lambdas(tree.GetRoot())
               where model.AnalyzeDataFlow(lambda) is { Succeeded: true, DataFlowsIn.IsEmpty: true, WrittenOutside: var written, WrittenInside: var inside }
                   && !inside.Any(written.Contains) && !UsesPrimaryConstructor(lambda, model)
               select $"{files[tree.FilePath].At(lambda)} has a lambda that captures nothing: mark it static.";
    }

    public static IEnumerable<string> NothingOfRoslyn(SourceFile file) =>
        from name in file.Root.DescendantNodes().OfType<QualifiedNameSyntax>()
        where name.ToString() is "Microsoft.CodeAnalysis"
        select $"{file.At(name)} names Microsoft.CodeAnalysis: a model holds values only, or nothing is cached.";

    private static IEnumerable<AnonymousFunctionExpressionSyntax> Lambdas(SyntaxNode root) =>
        root.DescendantNodes().OfType<AnonymousFunctionExpressionSyntax>().Where(lambda => !lambda.Modifiers.Any(SyntaxKind.StaticKeyword));

    // The data flow does not count what a primary constructor was given, which is captured through this.
    private static bool UsesPrimaryConstructor(SyntaxNode lambda, SemanticModel model) => lambda.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => model.GetSymbolInfo(name).Symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } });

    private static bool IsPipeline(string name) =>
        name is "IncrementalGeneratorInitializationContext" or "IncrementalValueProvider" or "IncrementalValuesProvider" or "SyntaxValueProvider";

    private static bool IsCalledByTheCompiler(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.Any(@base => @base.Type.ToString() is "IIncrementalGenerator" or "DiagnosticAnalyzer" or "CodeFixProvider" or "DiagnosticSuppressor") == true;
}
