using Microsoft.CodeAnalysis;

namespace TypedRequests.Import.Tests.Harness;

/// <summary>What imported code refers to: the framework that runs the tests, and the built runtime.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static MetadataReference[] Load()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!; // never null: the framework is not a single file here
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator); // always set by the host
        var assemblies = platform.Where(path => path.StartsWith(framework, StringComparison.Ordinal)).ToList();
        assemblies.Add(Path.Combine(AppContext.BaseDirectory, "TypedRequests.dll"));
        return [.. assemblies.Select(path => MetadataReference.CreateFromFile(path))];
    }
}
