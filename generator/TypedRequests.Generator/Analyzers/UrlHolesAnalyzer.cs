using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR4006: a URL built by interpolation or concatenation into a string, whose holes the session can no longer see.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UrlHolesAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UrlHolesNotEscaped];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedRequests.RequestUrl") is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Conversion);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is null || !conversion.Type.IsOurs("RequestUrl") || !IsText(conversion.Operand.Type))
        {
            return;
        }

        foreach (var text in BuiltText.FindAll(conversion.Operand))
        {
            if (text.FirstHole() is { } hole)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UrlHolesNotEscaped, text.Whole.Syntax.GetLocation(), hole.Syntax.ToString()));
            }
        }
    }

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } || type.Is("System", "Uri");
}
