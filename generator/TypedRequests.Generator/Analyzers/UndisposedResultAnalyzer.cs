using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Diagnostics;

namespace TypedRequests.Generator.Analyzers;

/// <summary>TR4004: a streamed result that is not disposed. What is returned, stored or passed on is disposed elsewhere and is not reported.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class UndisposedResultAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.StreamedResultNotDisposed];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.TypedClientAttribute) is not null)
            {
                start.RegisterOperationAction(Analyze, OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (StreamedResult.Describe(invocation) is not { } kind)
        {
            return;
        }

        var value = Awaited(invocation);
        if (value is not IAwaitOperation && StreamedResult.IsTask(invocation.Type))
        {
            return; // the task goes elsewhere; the code that awaits it has the result
        }

        switch (value.Parent)
        {
            case IExpressionStatementOperation:
            case ISimpleAssignmentOperation { Target: IDiscardOperation }:
            case IInvocationOperation { Instance: { } instance } chained when ReferenceEquals(instance, value) && !IsDispose(chained):
            case IPropertyReferenceOperation { Property.Name: not "Value" }:
                Report(context, invocation.Syntax, kind);
                break;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when IsForgotten(declarator):
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.StreamedResultNotDisposed, declarator.Symbol.Locations[0], kind));
                break;
        }
    }

    private static void Report(OperationAnalysisContext context, SyntaxNode syntax, string kind) =>
        context.ReportDiagnostic(Diagnostic.Create(Descriptors.StreamedResultNotDisposed, syntax.GetLocation(), kind));

    /// <summary>The invocation with the conversions and the await around it.</summary>
    private static IOperation Awaited(IInvocationOperation invocation)
    {
        IOperation value = invocation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
        {
            value = value.Parent;
        }

        return value.Parent is IAwaitOperation awaited ? awaited : value;
    }

    private static bool IsForgotten(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Parent?.Parent?.Parent is IUsingDeclarationOperation or IUsingOperation || declarator.Parent?.Parent is IUsingOperation)
        {
            return false;
        }

        return declarator.Root().Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => Operations.Same(reference.Local, declarator.Symbol))
            .All(static reference => IsMereUse(reference));
    }

    // Reading a member keeps the duty here; disposing meets it; anything else hands it on.
    private static bool IsMereUse(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IInvocationOperation { Instance: { } instance } call => ReferenceEquals(instance, reference) && !IsDispose(call),
        IPropertyReferenceOperation { Property.Name: not "Value", Instance: { } instance } => ReferenceEquals(instance, reference), // the value of a Response<Stream> is the stream
        _ => false,
    };

    private static bool IsDispose(IInvocationOperation call) => call.TargetMethod.Name is "Dispose" or "DisposeAsync" or "Close";
}
