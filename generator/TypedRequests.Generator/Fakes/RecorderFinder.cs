using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Declared;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Fakes;

/// <summary>From a test's <c>server.On&lt;IApi&gt;(…)</c> or <c>server.Calls&lt;IApi&gt;(…)</c> to the model of the recorder of IApi, wherever IApi is declared.</summary>
internal static class RecorderFinder
{
    private static readonly DeclarationMemo<RecorderModel?> s_recorders = new();

    /// <summary>Whether a call may be one that needs a recorder; a look at its name only.</summary>
    public static bool MayBeExpectation(SyntaxNode node) =>
        node is GenericNameSyntax { Identifier.ValueText: "On" or "Calls", TypeArgumentList.Arguments.Count: 1, Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } or MemberBindingExpressionSyntax };

    public static RecorderModel? Find(GeneratorSyntaxContext found, CancellationToken cancellationToken) =>
        s_recorders.Read(found, found.Node, found.SemanticModel.Compilation, Read, cancellationToken);

    private static RecorderModel? Read(GeneratorSyntaxContext found, CancellationToken cancellationToken)
    {
        var compilation = found.SemanticModel.Compilation;
        if (!LanguageRule.Allows(found.Node.SyntaxTree)
            || found.SemanticModel.GetTypeInfo(((GenericNameSyntax)found.Node).TypeArgumentList.Arguments[0], cancellationToken).Type is not INamedTypeSymbol { TypeKind: TypeKind.Interface } client
            || !IsClient(client)
            || compilation.GetTypeByMetadataName(WellKnownNames.FakeServerType) is null
            || !InterfaceChecks.IsImplementable(client, FindingSink.Discard))
        {
            return null;
        }

        try
        {
            return RecorderParser.Parse(client, compilation, cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Without a recorder the expectation says so when it is run; an exception would discard every emitted file.
            return null;
        }
    }

    private static bool IsClient(INamedTypeSymbol client) =>
        client.AllInterfaces.Prepend(client).Any(static level => AttributeReader.Find(level, "TypedClient") is not null || level.GetMembers().Any(static member => AttributeReader.Read(member).Any(VerbParser.IsVerb)));
}
