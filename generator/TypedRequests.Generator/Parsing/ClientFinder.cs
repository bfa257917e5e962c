using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Declared;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>From what an attribute stands on to the models of its clients. Nothing is thrown: an interface that cannot be read becomes a client that throws.</summary>
internal static class ClientFinder
{
    private static readonly DeclarationMemo<EquatableArray<ParsedClient>> s_marked = new(JsonTypeContext.DependsOnReachOnly);
    private static readonly DeclarationMemo<EquatableArray<ParsedClient>> s_closed = new(JsonTypeContext.DependsOnReachOnly);

    public static EquatableArray<ParsedClient> Marked(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        s_marked.Read(found, found.TargetNode, found.SemanticModel.Compilation, ReadMarked, cancellationToken);

    public static EquatableArray<ParsedClient> Closed(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        s_closed.Read(found, found.TargetNode, found.SemanticModel.Compilation, ReadClosed, cancellationToken);

    private static EquatableArray<ParsedClient> ReadMarked(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var client = (INamedTypeSymbol)found.TargetSymbol;

        // Of a partial interface whose parts are marked more than once (CS0579 for the user), the first part emits.
        var first = AttributeReader.Find(client, "TypedClient")?.Data.ApplicationSyntaxReference;
        return first is not null && first.SyntaxTree == found.TargetNode.SyntaxTree && found.TargetNode.Span.Contains(first.Span)
            ? Parse(client, found.SemanticModel.Compilation, cancellationToken) is { } model ? [model] : []
            : [];
    }

    private static EquatableArray<ParsedClient> ReadClosed(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken)
    {
        var models = new List<ParsedClient>();
        foreach (var attribute in found.Attributes)
        {
            if (attribute.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol { IsUnboundGenericType: false, Arity: > 0 } client
                && AttributeReader.Find(client, "TypedClient") is not null
                && Parse(client, found.SemanticModel.Compilation, cancellationToken) is { } model
                && models.All(other => other.Client.HintName != model.Client.HintName))
            {
                models.Add(model);
            }
        }

        return models.ToEquatableArray();
    }

    private static ParsedClient? Parse(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken)
    {
        try
        {
            return InterfaceParser.Parse(client, compilation, FindingSink.Discard, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One exception would discard every file and leave a warning; the analyzer meets the same one and reports it.
            return FallbackParser.Parse(client, compilation, failure);
        }
    }
}
