using System.Diagnostics;
using TypedRequests.Import.Examples;
using TypedRequests.Import.Tests.Harness;
using TypedRequests.OpenApi;
using TypedRequests.TestServers;

namespace TypedRequests.Import.Tests.Examples;

/// <summary>The examples that their schemas do not allow are those that ajv finds, no more and no fewer.</summary>
public sealed class LyingExampleTests
{
    [Fact]
    public Task GitHubs() => CheckAsync(PublicDocuments.GitHub);

    [Fact]
    public Task Twilios() => CheckAsync(PublicDocuments.Twilio);

    private static async Task CheckAsync(string file)
    {
        var document = OpenApiReader.Read(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        var found = LyingExamples.Of(document).Select(static one => $"{one.Operation} {one.Place} {one.Example.Name}").ToList();
        var expected = await AjvAsync(file);
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> AjvAsync(string file)
    {
        string[] arguments = [RepositoryFolder.PathOf("tests", "TypedRequests.Import.Tests", "Examples", "validate.js"), PublicDocuments.Npm(), file];
        using var node = Process.Start(new ProcessStartInfo("node", arguments) { RedirectStandardOutput = true })!; // it runs, or this throws
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, node.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
