using System.Text.Json;
using TypedRequests.TestServers;

namespace TypedRequests.OpenApi.Tests;

/// <summary>Public OpenAPI documents: beside the repository, and from npm in the folder that a variable names. They are not copied into it.</summary>
internal static class Corpus
{
    public const string Missing = "Neither ../shared/conformance/openapi nor the folder TYPEDREQUESTS_OPENAPI holds documents.";

    private static readonly string[] s_packages = ["@octokit/openapi/generated/api.github.com.json", "@octokit/openapi/generated/ghes-3.19.json", "@readme/oas-examples", "@scalar/galaxy/dist"];

    /// <summary>The paths of the documents in JSON, by order of their names.</summary>
    public static IReadOnlyList<string> Paths { get; } = [.. Roots().SelectMany(Json).Where(IsDocument).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Roots()
    {
        yield return RepositoryFolder.PathOf("..", "shared", "conformance", "openapi");
        if (Environment.GetEnvironmentVariable("TYPEDREQUESTS_OPENAPI") is not { Length: > 0 } modules) yield break;
        foreach (var package in s_packages) yield return RepositoryFolder.PathOf(modules, package);
    }

    private static IEnumerable<string> Json(string path) =>
        File.Exists(path) ? [path] : Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories) : [];

    private static bool IsDocument(string path)
    {
        if (path.Contains("node_modules", StringComparison.Ordinal) && path.LastIndexOf("node_modules", StringComparison.Ordinal) != path.IndexOf("node_modules", StringComparison.Ordinal)) return false;
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return json.RootElement.ValueKind is JsonValueKind.Object && (json.RootElement.TryGetProperty("openapi", out _) || json.RootElement.TryGetProperty("swagger", out _));
    }
}
