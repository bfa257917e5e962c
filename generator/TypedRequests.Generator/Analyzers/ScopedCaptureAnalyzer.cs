using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;

namespace TypedRequests.Generator.Analyzers;

/// <summary>
/// TR4003: a singleton that captures a client of a scoped session. Registrations of one method are compared while it is typed; those of different
/// methods when the whole compilation has been seen.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ScopedCaptureAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SingletonCapturesScopedClient];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("Microsoft.Extensions.DependencyInjection.IServiceCollection") is null
                || start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is null)
            {
                return;
            }

            var blocks = new ConcurrentBag<Registrations>();
            start.RegisterOperationBlockStartAction(block => AnalyzeBlock(block, blocks));
            start.RegisterCompilationEndAction(end => AnalyzeAcrossBlocks(end, blocks));
        });
    }

    private static void AnalyzeBlock(OperationBlockStartAnalysisContext context, ConcurrentBag<Registrations> blocks)
    {
        var registrations = new Registrations();
        context.RegisterOperationAction(operation => registrations.Read((IInvocationOperation)operation.Operation), OperationKind.Invocation);
        context.RegisterOperationBlockEndAction(end =>
        {
            if (!registrations.IsEmpty)
            {
                blocks.Add(registrations);
                Report(registrations, registrations.ScopedClients, end.ReportDiagnostic);
            }
        });
    }

    private static void AnalyzeAcrossBlocks(CompilationAnalysisContext context, ConcurrentBag<Registrations> blocks)
    {
        var all = blocks.SelectMany(static block => block.ScopedClients).ToImmutableHashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var block in blocks)
        {
            Report(block, [.. all.Except(block.ScopedClients)], context.ReportDiagnostic);
        }
    }

    private static void Report(Registrations registrations, IReadOnlyCollection<ITypeSymbol> scoped, Action<Diagnostic> report)
    {
        foreach (var singleton in registrations.Singletons)
        {
            if (singleton.Needs.FirstOrDefault(need => scoped.Contains(need, SymbolEqualityComparer.Default)) is { } captured)
            {
                report(Diagnostic.Create(Descriptors.SingletonCapturesScopedClient, singleton.Location, singleton.Name, captured.Name));
            }
        }
    }
}
