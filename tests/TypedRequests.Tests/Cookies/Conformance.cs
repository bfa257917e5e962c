using System.Text.Json;

namespace TypedRequests.Tests.Cookies;

/// <summary>The public test data beside the repository, which is read where it lies and never copied.</summary>
internal static class Conformance
{
    public static string Locate(string path)
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "TypedRequests.sln")))
            root = root.Parent;
        var file = Path.Combine(root?.FullName ?? ".", "..", "shared", "conformance", path);
        Assert.SkipUnless(File.Exists(file), $"The conformance data is not here: shared/conformance/{path}");
        return file;
    }

    public static T Read<T>(string path) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Locate(path)), JsonSerializerOptions.Web) ?? throw new InvalidDataException(path);
}
