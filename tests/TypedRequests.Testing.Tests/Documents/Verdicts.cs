using System.Diagnostics;
using System.Text;
using System.Text.Json;
using TypedRequests.TestServers;

namespace TypedRequests.Testing.Tests;

/// <summary>What we say of requests, and what another validator says of them.</summary>
internal static class Verdicts
{
    private const string Variable = "TYPEDREQUESTS_OPENAPI";

    /// <summary>Why a document refuses a request; null if it does not.</summary>
    public static async Task<string?> OursAsync(string document, DocumentRequest asked)
    {
        using var server = FakeServer.FromDocumentText(document, "api.json");
        using var client = new HttpClient(server.CreateHandler());
        using var request = new HttpRequestMessage(new HttpMethod(asked.Method), "https://pets.example/v1" + asked.Url);
        foreach (var line in (asked.Headers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)) request.Headers.TryAddWithoutValidation(line.Split(": ")[0], line.Split(": ")[1]);
        if (asked.Body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(asked.Body));
        if (asked.ContentType is not null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", asked.ContentType);
        try
        {
            await client.SendAsync(request);
            return null;
        }
        catch (FakeServerException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>What openapi-backend says, in the same order; where it is not installed the test is skipped.</summary>
    public static async Task<IReadOnlyList<string?>> TheirsAsync(string document, IReadOnlyList<DocumentRequest> requests, CancellationToken cancellationToken)
    {
        var modules = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(modules), $"{Variable} does not name a node_modules folder with openapi-backend and ajv-formats");
        var folder = Directory.CreateTempSubdirectory("typedrequests");
        var (api, asked) = (Path.Combine(folder.FullName, "api.json"), Path.Combine(folder.FullName, "requests.json"));
        await File.WriteAllTextAsync(api, document, cancellationToken);
        await File.WriteAllTextAsync(asked, JsonSerializer.Serialize(requests.Select(Written)), cancellationToken);
        string[] arguments = [RepositoryFolder.PathOf("tests", "TypedRequests.Testing.Tests", "Documents", "second-opinion.js"), Path.GetFullPath(modules, RepositoryFolder.Root), api, asked];
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!; // it runs, or this throws
        var (told, failed) = (node.StandardOutput.ReadToEndAsync(cancellationToken), node.StandardError.ReadToEndAsync(cancellationToken));
        await node.WaitForExitAsync(cancellationToken);
        folder.Delete(recursive: true);
        Assert.True(node.ExitCode == 0, await failed);
        return [.. (await told).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonDocument.Parse(line).RootElement).Select(static verdict => verdict.GetProperty("valid").GetBoolean() ? null : verdict.GetProperty("why").GetString())];
    }

    private static Dictionary<string, object?> Written(DocumentRequest asked)
    {
        var headers = (asked.Headers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToDictionary(static line => line.Split(": ")[0].ToLowerInvariant(), static line => line.Split(": ")[1]);
        if (asked.ContentType is not null) headers["content-type"] = asked.ContentType;
        return new() { ["method"] = asked.Method, ["path"] = "/v1" + asked.Url.Split('?')[0], ["query"] = asked.Url.Contains('?', StringComparison.Ordinal) ? asked.Url.Split('?')[1] : "", ["headers"] = headers, ["body"] = asked.Body };
    }
}
