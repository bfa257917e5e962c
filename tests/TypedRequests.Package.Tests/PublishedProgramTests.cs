using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

/// <summary>A program that reads and writes every shape of JSON and takes a client from a container, published without reflection-based JSON: trimmed, and as Native AOT. Not one warning.</summary>
public sealed class PublishedProgramTests
{
    [Theory]
    [InlineData("net10.0")] // trimmed
    [InlineData("net9.0")] // Native AOT
    public async Task PublishesWithoutAWarningAndReadsAndWritesEveryShape(string framework)
    {
        var folder = Directory.CreateTempSubdirectory("published-json-");
        try
        {
            var published = Path.Combine(folder.FullName, "out");
            var output = await DotnetCommand.MustRunAsync(
                RepositoryFolder.PathOf("tests", "TypedRequests.JsonProgram"),
                "publish", "-c", "Release", "-r", "linux-x64", $"-p:JsonProgramFramework={framework}", "--artifacts-path", Path.Combine(folder.FullName, "artifacts"), "-o", published, "-v", "q");
            Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
            Assert.Equal("1466 bytes of every shape read and written, a client injected, a server faked", await RunAsync(Path.Combine(published, "TypedRequests.JsonProgram")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> RunAsync(string program)
    {
        using var process = Process.Start(new ProcessStartInfo(program) { RedirectStandardOutput = true })!; // not null: nothing is reused without the shell
        var printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return printed.Trim();
    }
}
