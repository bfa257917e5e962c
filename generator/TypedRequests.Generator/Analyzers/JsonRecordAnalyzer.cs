using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Holds each <c>[JsonRecord]</c> to what the generator can emit, by the generator's own parser.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class JsonRecordAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.OldLanguage, Descriptors.JsonTypeRefused, Descriptors.JsonNameClash, Descriptors.JsonMemberNotRead, Descriptors.MemberMadeElsewhere, .. Descriptors.OfDeclarations,
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.JsonRecordAttribute) is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Attribute);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (((IAttributeOperation)context.Operation).Operation is not IObjectCreationOperation creation || !creation.Type.IsOurs("JsonRecordAttribute"))
        {
            return;
        }

        var named = creation.Arguments.Length == 1 ? creation.Arguments[0].Value as ITypeOfOperation : null;
        var type = named?.TypeOperand ?? context.ContainingSymbol as INamedTypeSymbol;
        if (type is null or { TypeKind: TypeKind.Error })
        {
            return;
        }

        var tree = context.Operation.Syntax.SyntaxTree;
        var location = named?.Syntax is TypeOfExpressionSyntax syntax ? syntax.Type.GetLocation() : type.Locations.FirstOrDefault(place => place.SourceTree == tree);
        var sink = new CollectingSink();
        Check(type, context, location, sink);
        foreach (var finding in sink.Findings)
        {
            context.ReportDiagnostic(finding.ToDiagnostic());
        }
    }

    private static void Check(ITypeSymbol type, OperationAnalysisContext context, Location? location, CollectingSink sink)
    {
        var shown = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (!LanguageRule.Check(shown, location, sink))
        {
            return;
        }

        if (TypeNames.IsOpen(type))
        {
            sink.Report(Descriptors.JsonTypeRefused, location, shown, shown, "It is open. Write [assembly: JsonRecord(typeof(…))] with its type arguments.", JsonTypeParser.AsJson);
            return;
        }

        JsonTypeParser.ParseShape(type, Policy(context), JsonTypeContext.Of(context.Compilation), sink, location);
    }

    private static JsonPolicy Policy(OperationAnalysisContext context)
    {
        var written = context.Operation.Syntax.Span;
        var attributes = context.ContainingSymbol is INamedTypeSymbol type ? type.GetAttributes() : context.Compilation.Assembly.GetAttributes();
        return JsonPolicyReader.Read(
            context.Compilation.Assembly,
            attributes.FirstOrDefault(attribute => attribute.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == context.Operation.Syntax.SyntaxTree && reference.Span == written));
    }
}
