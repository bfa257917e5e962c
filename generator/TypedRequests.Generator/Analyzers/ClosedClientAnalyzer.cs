using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR1014: <c>[assembly: ClosedClient(typeof(…))]</c> of something that is no closed generic client.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClosedClientAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.BadClosedClient];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Attribute);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (((IAttributeOperation)context.Operation).Operation is IObjectCreationOperation creation
            && creation.Type.IsOurs("ClosedClientAttribute")
            && creation.Arguments.Length == 1
            && creation.Arguments[0].Value is ITypeOfOperation { TypeOperand: { TypeKind: not TypeKind.Error } type } written
            && Objection(type) is { } why)
        {
            var place = written.Syntax is TypeOfExpressionSyntax syntax ? syntax.Type.GetLocation() : written.Syntax.GetLocation();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.BadClosedClient, place, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), why));
        }
    }

    private static string? Objection(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } client)
        {
            return "it is no interface";
        }

        if (!client.IsGenericType)
        {
            return "it is not generic, and its own [TypedClient] emits its client";
        }

        return client.IsUnboundGenericType ? "it is open; write its type arguments"
            : AttributeReader.Find(client.OriginalDefinition, "TypedClient") is null ? "it is not marked [TypedClient]"
            : null;
    }
}
