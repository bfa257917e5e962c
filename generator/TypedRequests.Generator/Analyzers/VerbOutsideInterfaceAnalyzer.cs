using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>
/// TR1012: a verb where it does nothing, on what no client implements: a member of a class or struct, a local function, a lambda, a static method, an accessor, a body that cannot be
/// replaced. TR2033: a verb on a method whose body the client replaces.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class VerbOutsideInterfaceAnalyzer : DiagnosticAnalyzer
{
    private const string Elsewhere = "only methods of an interface are emitted. Move the method to an interface with [TypedClient].";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.VerbOutsideInterface, Descriptors.VerbBesideBody];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterSymbolAction(AnalyzeMember, SymbolKind.Method);
                start.RegisterSyntaxNodeAction(AnalyzeFunction, SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression, SyntaxKind.SimpleLambdaExpression);
            }
        });
    }

    private static void AnalyzeMember(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        foreach (var verb in AttributeReader.Read(method))
        {
            if (!VerbParser.IsVerb(verb))
            {
                continue;
            }

            if (Objection(method) is { } why)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.VerbOutsideInterface, verb.Location, verb.Name, Shown(method), why));
            }
            else if (!method.IsAbstract)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.VerbBesideBody, verb.Location, method.Name, verb.Name));
            }
        }
    }

    // Neither is a member, so no symbol action sees them.
    private static void AnalyzeFunction(SyntaxNodeAnalysisContext context)
    {
        var (attributes, symbol) = context.Node switch
        {
            LocalFunctionStatementSyntax function => (function.AttributeLists, context.SemanticModel.GetDeclaredSymbol(function, context.CancellationToken)),
            LambdaExpressionSyntax lambda => (lambda.AttributeLists, context.SemanticModel.GetSymbolInfo(lambda, context.CancellationToken).Symbol),
            _ => (default, null),
        };
        foreach (var verb in attributes.Count == 0 || symbol is null ? [] : AttributeReader.Read(symbol))
        {
            if (VerbParser.IsVerb(verb))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.VerbOutsideInterface, verb.Location, verb.Name, symbol!.Name.Length == 0 ? "a lambda" : symbol.Name, Elsewhere)); // read
            }
        }
    }

    /// <summary>Why no client implements a method; null when one does, or when another finding says so.</summary>
    private static string? Objection(IMethodSymbol method) => method switch
    {
        { ContainingType.TypeKind: not TypeKind.Interface } => Elsewhere,
        { AssociatedSymbol: not null } => "an accessor is no call. Declare a method.",
        { IsStatic: true, IsAbstract: false } => "a client implements what an instance has. Remove 'static', or the attribute.",
        { IsAbstract: false, IsVirtual: false } => "no client can replace its body. Remove the body, or the attribute.",
        _ => null,
    };

    private static string Shown(IMethodSymbol method) => method.AssociatedSymbol?.Name ?? method.Name;
}
