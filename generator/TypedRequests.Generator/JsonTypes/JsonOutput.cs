using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.JsonTypes.Emitting;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>The part of the pipeline that emits formats: one file per type and policy, for all clients together, and one registration.</summary>
internal static class JsonOutput
{
    /// <summary>Adds the outputs.</summary>
    /// <param name="context">The generator's.</param>
    /// <param name="clients">The formats that each interface asks for.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, params IncrementalValuesProvider<EquatableArray<JsonTypeModel>>[] clients)
    {
        var marked = context.SyntaxProvider.ForAttributeWithMetadataName(
                WellKnownNames.JsonRecordAttribute,
                static (node, _) => node is BaseTypeDeclarationSyntax or CompilationUnitSyntax,
                static (found, cancellationToken) => JsonRequestReader.Marked(found, cancellationToken))
            .SelectMany(static (requests, _) => requests).WithTrackingName(Stages.JsonRecords);

        var called = context.SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => JsonRequestReader.MayBeCall(node),
                static (found, cancellationToken) => JsonRequestReader.Called(found, cancellationToken))
            .Where(static request => request is not null).Select(static (request, _) => request!) // filtered in the line above
            .WithTrackingName(Stages.JsonCalls);

        var requests = marked.Collect().Combine(called.Collect()).SelectMany(static (both, _) => both.Left.Concat(both.Right));
        EmitFormats(context, clients, requests.Select(static (request, _) => request.Models));
        EmitRegistration(context, requests);
    }

    private static void EmitFormats(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EquatableArray<JsonTypeModel>>[] clients,
        IncrementalValuesProvider<EquatableArray<JsonTypeModel>> requests)
    {
        var all = requests.Collect();
        foreach (var client in clients)
        {
            all = all.Combine(client.Collect()).Select(static (both, _) => both.Left.AddRange(both.Right));
        }

        var slots = all.SelectMany(static (groups, _) => JsonSlots.Place(groups.SelectMany(static models => models))).WithTrackingName(Stages.JsonTypes);
        context.RegisterSourceOutput(slots, static (production, model) =>
        {
            if (model is not null)
            {
                production.AddSource(HintNames.File(model.Namespace + "." + model.FormatName), JsonFormatEmitter.Emit(model));
            }
        });
    }

    private static void EmitRegistration(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<JsonRequest> requests)
    {
        // Without the formats themselves: the registration does not change when a record does.
        var registered = requests.Select(static (request, _) => request with { Models = default }).Collect();
        var registration = registered.Combine(context.CompilationProvider.Select(static (compilation, _) => JsonTypeContext.NamespaceOf(compilation.AssemblyName)))
            .Select(static (both, _) => JsonRegistration.From(both.Right, both.Left))
            .WithTrackingName(Stages.JsonRegistration);
        context.RegisterSourceOutput(registration, static (production, model) =>
        {
            if (!model.Formats.IsEmpty)
            {
                production.AddSource("TypedRequests.JsonFormats.g.cs", JsonRegistrationEmitter.Emit(model));
            }
        });
    }
}
