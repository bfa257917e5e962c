using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>The assemblies of the package for dependency injection, and of one that brings another generator, beside the runtime that every test compilation refers to.</summary>
internal static class PackageReferences
{
    public static IReadOnlyList<MetadataReference> All { get; } = [.. Find()];

    private static IEnumerable<MetadataReference> Find()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator); // always set by the host
        return platform.Where(IsWanted).Select(path => MetadataReference.CreateFromFile(path));
    }

    private static bool IsWanted(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || name is "TypedRequests.DependencyInjection" or "CommunityToolkit.Mvvm" or "Refit" or "Refit.HttpClientFactory" or "RestEase" or "Newtonsoft.Json";
    }
}
