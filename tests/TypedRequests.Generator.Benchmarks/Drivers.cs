using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Differential.Tests.Compiling;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>The generators that are compared.</summary>
internal static class Drivers
{
    private static readonly Type s_json = Find("JsonGenerator");
    private static readonly Type s_refit = Find("RefitGenerator");

    public static GeneratorDriver Ours() => Create(new TypedClientGenerator().AsSourceGenerator());

    public static GeneratorDriver ThrowAway() => Create(new ThrowAwayGenerator().AsSourceGenerator());

    /// <summary>System.Text.Json's own generator, from the SDK.</summary>
    public static GeneratorDriver SystemTextJson() => Create(((IIncrementalGenerator)Activator.CreateInstance(s_json, nonPublic: true)!).AsSourceGenerator()); // a class, so never null

    /// <summary>Refit's generator, from its package.</summary>
    public static GeneratorDriver Refit() => Create(((IIncrementalGenerator)Activator.CreateInstance(s_refit, nonPublic: true)!).AsSourceGenerator()); // a class, so never null

    private static Type Find(string key)
    {
        var path = typeof(Drivers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == key).Value!; // the project writes it
        return Assembly.LoadFrom(path).GetTypes().Single(type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && !type.IsAbstract);
    }

    private static CSharpGeneratorDriver Create(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], parseOptions: SampleProject.ParseOptions, optionsProvider: new RefitProperties());
}
