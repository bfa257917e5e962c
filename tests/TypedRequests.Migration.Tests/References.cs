using Microsoft.CodeAnalysis;

namespace TypedRequests.Migration.Tests;

/// <summary>What the migrated projects refer to: the framework that runs the tests, the other libraries, and ours.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> All { get; } = Load();

    private static MetadataReference[] Load()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator); // always set by the host
        return [.. platform.Where(IsMeant).Select(path => MetadataReference.CreateFromFile(path))];
    }

    // Not what tests are made of: the compiler's packages, the runner, and the generator with its polyfills.
    private static bool IsMeant(string path) => Path.GetFileNameWithoutExtension(path) is var name
        && !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
        && !name.StartsWith("Spectre", StringComparison.Ordinal)
        && !name.StartsWith("xunit", StringComparison.Ordinal)
        && name is not ("TypedRequests.Generator" or "TypedRequests.CodeFixes" or "TypedRequests.Migration" or "dotnet-typedrequests" or "TypedRequests.Tool" or "System.CommandLine" or "TypedRequests.Migration.Tests");
}
