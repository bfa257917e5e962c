using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>
/// TR1001: an interface with verbs that neither is marked nor serves as the base of a marked one. TR1002, as advice: a marked generic interface that nothing
/// closes. Both are about interfaces that no client is emitted for, and both have to look at the rest of the compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class InterfaceWithoutMarkAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.InterfaceWithoutMarker, Descriptors.InterfaceNotImplementable];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is null)
            {
                return;
            }

            // Walked once, and only in a compilation that has such an interface.
            var compilation = start.Compilation;
            var served = new Lazy<ServedInterfaces>(() => new ServedInterfaces(compilation));
            start.RegisterSymbolAction(symbol => Analyze(symbol, served), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, Lazy<ServedInterfaces> served)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind != TypeKind.Interface)
        {
            return;
        }

        if (AttributeReader.Find(type, "TypedClient") is null)
        {
            if (type.GetMembers().Any(static member => member is IMethodSymbol && Verbs.Find(member) is not null) && !served.Value.Serves(type))
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.InterfaceWithoutMarker, type.Locations[0], type.Name));
            }
        }
        else if (type.IsGenericType && !served.Value.Closes(type))
        {
            const string Remedy = "nothing closes it. Add [assembly: ClosedClient(typeof(…))], or an interface marked [TypedClient] that derives from it.";
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.InterfaceNotImplementable, type.Locations[0], DiagnosticSeverity.Info, additionalLocations: null, properties: null, type.Name, Remedy));
        }
    }
}
