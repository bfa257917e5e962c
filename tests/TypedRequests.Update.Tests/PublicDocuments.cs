using TypedRequests.TestServers;

namespace TypedRequests.Update.Tests;

/// <summary>Documents of real APIs, where they are: those beside the repository, and those of npm's packages.</summary>
internal static class PublicDocuments
{
    private const string Variable = "TYPEDREQUESTS_OPENAPI";

    /// <summary>A document of the conformance folder; without it the test is skipped.</summary>
    public static string Shared(string name)
    {
        var path = RepositoryFolder.PathOf("..", "shared", "conformance", "openapi", name);
        Assert.SkipUnless(File.Exists(path), $"There is no ../shared/conformance/openapi/{name}.");
        return path;
    }

    /// <summary>A file or folder of an installed npm package; without it the test is skipped.</summary>
    public static string Npm(string name)
    {
        var modules = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(modules), $"{Variable} does not name a node_modules folder with the documents of npm's packages.");
        return Path.Combine(Path.GetFullPath(modules, RepositoryFolder.Root), name);
    }
}
