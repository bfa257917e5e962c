using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Fakes;

/// <summary>The pipeline for tests: a recorder per interface that is named in an expectation, one registration, and the line for dependency injection.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class FakeGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var recorders = context.SyntaxProvider.CreateSyntaxProvider(
                static (node, _) => RecorderFinder.MayBeExpectation(node),
                static (found, cancellationToken) => RecorderFinder.Find(found, cancellationToken))
            .Where(static recorder => recorder is not null).Select(static (recorder, _) => recorder!) // filtered in the line above
            .WithTrackingName(Stages.Expectations)
            .Collect()
            .SelectMany(static (all, _) => Distinct(all))
            .WithTrackingName(Stages.Recorders);
        context.RegisterSourceOutput(recorders, static (production, recorder) => production.AddSource(recorder.HintName, RecorderEmitter.Emit(recorder)));

        // Without the members: the registration does not change when a parameter does.
        var registration = recorders.Select(static (recorder, _) => recorder with { Members = default }).Collect()
            .Select(static (all, _) => RecorderRegistration.From(all))
            .WithTrackingName(Stages.RecorderRegistration);
        context.RegisterSourceOutput(registration, static (production, model) =>
        {
            if (model is not null)
            {
                production.AddSource("TypedRequests.Recorders.g.cs", RecorderRegistrationEmitter.Emit(model));
            }
        });
        EmitInjection(context);
    }

    private static void EmitInjection(IncrementalGeneratorInitializationContext context)
    {
        var isThere = context.MetadataReferencesProvider.Collect()
            .Select(static (references, _) => References.Have(references, WellKnownNames.TestingAssembly) && References.Have(references, WellKnownNames.ClientFactoryAssembly))
            .Combine(context.CompilationProvider.Select(static (compilation, _) => JsonTypeContext.NamespaceOf(compilation.AssemblyName)))
            .Select(static (both, _) => both.Left ? both.Right : null)
            .WithTrackingName(Stages.FakeInjection);
        context.RegisterSourceOutput(isThere, static (production, assemblyNamespace) =>
        {
            if (assemblyNamespace is not null)
            {
                production.AddSource("TypedRequests.FakeServices.g.cs", FakeInjectionEmitter.Emit(assemblyNamespace));
            }
        });
    }

    private static IEnumerable<RecorderModel> Distinct(ImmutableArray<RecorderModel> recorders) =>
        recorders.GroupBy(static recorder => recorder.HintName, StringComparer.Ordinal).Select(static same => same.First()).OrderBy(static recorder => recorder.HintName, StringComparer.Ordinal);
}
