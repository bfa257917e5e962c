using Microsoft.CodeAnalysis;

namespace TypedRequests.Differential.Tests.Compiling;

/// <summary>What cases are compiled against: the framework of the tests, both libraries, and the peers.</summary>
internal static class PeerReferences
{
    private static readonly string[] s_libraries = ["TypedRequests.dll", "TypedRequests.DependencyInjection.dll", "Refit.dll", "Refit.HttpClientFactory.dll", "RestEase.dll", "Newtonsoft.Json.dll"];

    public static IReadOnlyList<MetadataReference> All { get; } = [.. Paths().Select(path => MetadataReference.CreateFromFile(path))];

    private static bool IsNeeded(string file) => s_libraries.Contains(file) || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal);

    private static IEnumerable<string> Paths()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!; // the framework is a folder of files here
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator); // always set by the host
        return platform.Where(path => path.StartsWith(framework, StringComparison.Ordinal) || IsNeeded(Path.GetFileName(path)));
    }
}
