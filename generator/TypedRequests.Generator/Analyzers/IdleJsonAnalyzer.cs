using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Unions;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR2029 for JSON: <c>[JsonFallback]</c> on what is no member of an enum and no case of a union, or on a second one, and <c>[assembly: JsonRecord]</c> that names no type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdleJsonAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.IdleAnnotation];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(static symbol => CheckFallback(symbol), SymbolKind.Field);
        context.RegisterSymbolAction(static symbol => CheckCase(symbol), SymbolKind.NamedType);
        context.RegisterCompilationAction(static compilation => CheckAssembly(compilation));
    }

    private static void CheckFallback(SymbolAnalysisContext context)
    {
        var field = (IFieldSymbol)context.Symbol;
        if (AttributeReader.Find(field, "JsonFallback") is not { } fallback)
        {
            return;
        }

        if (field.ContainingType.TypeKind != TypeKind.Enum)
        {
            Report(context.ReportDiagnostic, fallback, field.Name, "it is for a member of an enum. Remove it.");
        }
        else if (field.ContainingType.GetMembers().OfType<IFieldSymbol>().First(static member => AttributeReader.Find(member, "JsonFallback") is not null) is { } first
            && !SymbolEqualityComparer.Default.Equals(first, field))
        {
            Report(context.ReportDiagnostic, fallback, field.Name, $"'{first.Name}' is the fallback already. Keep one of them.");
        }
    }

    private static void CheckCase(SymbolAnalysisContext context)
    {
        if (context.Symbol is INamedTypeSymbol type && AttributeReader.Find(type, "JsonFallback") is { } fallback && !JsonUnionCases.IsBelowUnion(type))
        {
            Report(context.ReportDiagnostic, fallback, type.Name, "it is for a case of a union. Derive the type from one, or remove it.");
        }
    }

    private static void CheckAssembly(CompilationAnalysisContext context)
    {
        foreach (var attribute in AttributeReader.Read(context.Compilation.Assembly))
        {
            if (attribute is { Name: "JsonRecord", ArgumentCount: 0 })
            {
                Report(context.ReportDiagnostic, attribute, "assembly", "it names no type. Write [assembly: JsonRecord(typeof(…))], or mark the type itself.");
            }
        }
    }

    private static void Report(Action<Diagnostic> report, AttributeUse attribute, string place, string why) =>
        report(Diagnostic.Create(Descriptors.IdleAnnotation, attribute.Location, attribute.Name, place, why));
}
