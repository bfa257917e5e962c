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
    /// <summary>The property of a finding whose text cannot be replaced where it stands.</summary>
    public const string WithoutFix = "WithoutFix";

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.UrlHolesNotEscaped];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("TypedRequests.RequestUrl") is not null)
            {
                start.RegisterOperationAction(AnalyzeConversion, OperationKind.Conversion);
                start.RegisterOperationAction(AnalyzeArgument, OperationKind.Argument);
            }
        });
    }

    private static void AnalyzeConversion(OperationAnalysisContext context)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is not null && conversion.Type.IsOurs("RequestUrl") && IsText(conversion.Operand.Type))
        {
            Report(conversion.Operand, "Pass the interpolation itself, or RequestUrl.Raw(…) if it is escaped already", isFixed: true, context);
        }
    }

    // The URL of a client's call: a string when it arrives, unless the parameter takes the interpolation.
    private static void AnalyzeArgument(OperationAnalysisContext context)
    {
        if (context.Operation is IArgumentOperation { Parameter: { ContainingType.TypeKind: TypeKind.Interface } parameter } argument && IsText(parameter.Type) && AttributeReader.Find(parameter, "RequestUrl") is not null)
        {
            Report(argument.Value, $"Declare the parameter '{parameter.Name}' as RequestUrl, which takes the interpolation itself", isFixed: false, context);
        }
    }

    private static void Report(IOperation url, string remedy, bool isFixed, OperationAnalysisContext context)
    {
        foreach (var text in BuiltText.FindAll(url))
        {
            if (text.FirstHole() is { } hole)
            {
                var properties = isFixed && text.IsOnlyValue ? null : ImmutableDictionary<string, string?>.Empty.Add(WithoutFix, "");
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.UrlHolesNotEscaped, text.Whole.Syntax.GetLocation(), properties, hole.Syntax.ToString(), remedy));
            }
        }
    }

    private static bool IsText(ITypeSymbol? type) => type is { SpecialType: SpecialType.System_String } || type.Is("System", "Uri");
}
