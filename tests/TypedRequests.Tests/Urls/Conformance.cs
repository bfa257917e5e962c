using System.Text.Json;
using TypedRequests.TestServers;

namespace TypedRequests.Tests;

/// <summary>Public test data, kept beside the repository and never copied into it.</summary>
internal static class Conformance
{
    private static readonly string Folder = RepositoryFolder.PathOf("..", "shared", "conformance");

    /// <summary>Opens a file, or skips the test where the checkout has no such data beside it.</summary>
    public static JsonDocument Json(string path)
    {
        string file = Path.Combine(Folder, path);
        Assert.SkipUnless(File.Exists(file), $"The conformance data ({path}) is not beside this checkout.");
        return JsonDocument.Parse(File.ReadAllBytes(file));
    }
}
