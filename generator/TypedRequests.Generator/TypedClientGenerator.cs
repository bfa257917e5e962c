using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Generator.JsonTypes;

namespace TypedRequests.Generator;

/// <summary>The pipeline: find attributed interfaces, parse each into a model, emit one file per model.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class TypedClientGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        _ = context.SyntaxProvider.ForAttributeWithMetadataName(
            WellKnownNames.TypedClientAttribute,
            static (node, _) => node.IsKind(SyntaxKind.InterfaceDeclaration),
            static (marked, _) => marked.TargetSymbol.Name)
            .WithTrackingName(Stages.Clients);
        JsonOutput.Register(context);
    }
}
