using System.Reflection;
using Microsoft.CodeAnalysis;

namespace TypedRequests.Differential.Tests.Compiling;

/// <summary>Refit's generator, from its package.</summary>
internal static class RefitGenerator
{
    public static IReadOnlyList<ISourceGenerator> Create()
    {
        var folder = typeof(RefitGenerator).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "RefitGenerator").Value!; // set in the project file
        return [.. Assembly.LoadFrom(Path.Combine(folder, "InterfaceStubGeneratorV2.dll")).GetTypes()
            .Where(type => type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator())]; // a class, so never null
    }
}
