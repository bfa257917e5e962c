using System.Text.Json;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Cookies;

/// <summary>The public test data beside the repository, which is read where it lies and never copied.</summary>
internal static class Conformance
{
    public static string Locate(string path)
    {
        var file = RepositoryFolder.PathOf("..", "shared", "conformance", path);
        Assert.SkipUnless(File.Exists(file), $"The conformance data is not here: shared/conformance/{path}");
        return file;
    }

    public static T Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Locate(path)), JsonSerializerOptions.Web) ?? throw new InvalidDataException(path);
}
