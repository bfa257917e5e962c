using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>The analyzer's counterpart of <see cref="ThrowAwayGenerator"/>: reads the same symbols and finds nothing.</summary>
#pragma warning disable RS1001, RS1036, RS2008 // measured, not shipped
internal sealed class ThrowAwayAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_nothing = new("X0001", "Nothing", "Nothing", "X", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_nothing];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var records = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
            start.RegisterSymbolAction(symbol => Read(symbol, records), SymbolKind.NamedType);
        });
    }

    private static void Read(SymbolAnalysisContext symbol, HashSet<ITypeSymbol> records)
    {
        if (symbol.Symbol is INamedTypeSymbol { TypeKind: TypeKind.Interface } type
            && type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "TypedClientAttribute")
            && ThrowAwayGenerator.Read(type, records).Length == 0)
        {
            symbol.ReportDiagnostic(Diagnostic.Create(s_nothing, type.Locations[0]));
        }
    }
}
#pragma warning restore RS1001, RS1036, RS2008
