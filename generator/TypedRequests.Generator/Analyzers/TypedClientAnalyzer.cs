using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Runs the generator's own parser over each marked interface and reports what it finds, at real locations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypedClientAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfClients;

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            // Two heirs of one base find the same mistakes in it.
            var reported = new ConcurrentDictionary<string, byte>(StringComparer.Ordinal);
            start.RegisterSymbolAction(symbol => Analyze(symbol, reported), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ConcurrentDictionary<string, byte> reported)
    {
        if (context.Symbol is not INamedTypeSymbol { TypeKind: TypeKind.Interface } client || AttributeReader.Find(client, "TypedClient") is null)
        {
            return;
        }

        var sink = new CollectingSink();
        try
        {
            InterfaceParser.Parse(client, context.Compilation, sink, context.CancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            sink.Report(Descriptors.UnexpectedFailure, client.Locations.FirstOrDefault(), client.Name, FallbackParser.Reason(failure));
        }

        foreach (var diagnostic in sink.Findings.Select(static finding => finding.ToDiagnostic()))
        {
            if (reported.TryAdd(diagnostic.ToString(), 0))
            {
                context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
