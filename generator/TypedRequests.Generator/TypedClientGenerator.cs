using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Emitting;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator;

/// <summary>The pipeline: find attributed interfaces, parse each into a model, emit one file per model, per JSON format, and one registration per assembly.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class TypedClientGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var marked = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.TypedClientAttribute,
                static (node, _) => node is InterfaceDeclarationSyntax,
                static (found, cancellationToken) => ClientFinder.Marked(found, cancellationToken))
            .SelectMany(static (parsed, _) => parsed).WithTrackingName(Stages.MarkedClients);

        var closed = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.ClosedClientAttribute,
                static (node, _) => node.IsKind(SyntaxKind.CompilationUnit),
                static (found, cancellationToken) => ClientFinder.Closed(found, cancellationToken))
            .SelectMany(static (parsed, _) => parsed).WithTrackingName(Stages.ClosedClients);

        EmitClients(context, marked);
        EmitClients(context, closed);
        EmitRegistration(context, marked, closed);
        JsonOutput.Register(context, Formats(marked), Formats(closed));
    }

    private static void EmitClients(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ParsedClient> clients) =>
        context.RegisterSourceOutput(
            clients.Select(static (parsed, _) => parsed.Client).WithTrackingName(Stages.Clients),
            static (production, client) => production.AddSource(client.HintName, ClientEmitter.Emit(client)));

    private static void EmitRegistration(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ParsedClient> marked,
        IncrementalValuesProvider<ParsedClient> closed)
    {
        var registration = Registered(marked).Collect().Combine(Registered(closed).Collect())
            .Select(static (both, _) => RegistrationModel.From(both.Left.AddRange(both.Right)))
            .WithTrackingName(Stages.Registration);
        context.RegisterSourceOutput(registration, static (production, model) =>
        {
            if (model is not null)
            {
                production.AddSource("TypedRequests.Clients.g.cs", RegistrationEmitter.Emit(model));
            }
        });
        EmitInjection(context, registration);
    }

    // Of the references only their names are read: they do not change while a project is edited.
    private static void EmitInjection(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<RegistrationModel?> registration)
    {
        var isThere = context.MetadataReferencesProvider.Collect()
            .Select(static (references, _) => references.Any(static reference => References.Is(reference, WellKnownNames.InjectionAssembly)))
            .WithTrackingName(Stages.Injection);
        var injected = registration.Combine(isThere).Select(static (both, _) => both.Right ? both.Left : null).WithTrackingName(Stages.InjectedClients);
        context.RegisterSourceOutput(injected, static (production, model) =>
        {
            if (model is not null)
            {
                production.AddSource("TypedRequests.SessionClients.g.cs", InjectionEmitter.Emit(model));
            }
        });
    }

    private static IncrementalValuesProvider<RegisteredClient> Registered(IncrementalValuesProvider<ParsedClient> clients) =>
        clients.Select(static (parsed, _) => RegisteredClient.From(parsed.Client)).WithTrackingName(Stages.RegisteredClients);

    private static IncrementalValuesProvider<EquatableArray<JsonTypes.Model.JsonTypeModel>> Formats(IncrementalValuesProvider<ParsedClient> clients) =>
        clients.Select(static (parsed, _) => parsed.Formats);
}
