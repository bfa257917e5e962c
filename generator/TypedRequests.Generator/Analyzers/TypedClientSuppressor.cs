using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>Silences advice of other analyzers that is wrong for the interface of a typed client.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TypedClientSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_emptyInterface = new(
        "TRS0001", "CA1040", "An interface marked [TypedClient] that only closes a generic base is not empty: its members are the base's.");

    private static readonly SuppressionDescriptor s_textAddress = new(
        "TRS0002", "CA1054", "A [RequestUrl] parameter takes the address as the service wrote it; System.Uri would rewrite it.");

    private static readonly SuppressionDescriptor s_asyncSuffix = new(
        "TRS0003", "VSTHRD200", "The methods of a typed client are named after the requests that they send.");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [s_emptyInterface, s_textAddress, s_asyncSuffix];

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && context.GetSemanticModel(tree) is var model
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan) is { } node
                && model.GetDeclaredSymbol(node, context.CancellationToken) is { } symbol
                && Find(diagnostic.Id, symbol) is { } suppression)
            {
                context.ReportSuppression(Suppression.Create(suppression, diagnostic));
            }
        }
    }

    private static SuppressionDescriptor? Find(string id, ISymbol symbol) => id switch
    {
        "CA1040" when AttributeReader.Find(symbol, "TypedClient") is not null => s_emptyInterface,
        "CA1054" when AttributeReader.Find(symbol, "RequestUrl") is not null => s_textAddress,
        "VSTHRD200" when Verbs.Find(symbol) is not null => s_asyncSuffix,
        _ => null,
    };
}
