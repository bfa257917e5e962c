using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR1012: a verb on a member of a class or struct, where it does nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class VerbOutsideInterfaceAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.VerbOutsideInterface];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.Method);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (context.Symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct })
        {
            return;
        }

        foreach (var use in AttributeReader.Read(context.Symbol))
        {
            if (VerbParser.IsVerb(use))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.VerbOutsideInterface, use.Location, use.Name, context.Symbol.Name));
            }
        }
    }
}
