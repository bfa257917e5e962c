using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Update.Tests;

/// <summary>A script of Node.js beside the tests.</summary>
internal static class NodeScript
{
    /// <summary>Runs it, and gives the lines that it prints.</summary>
    public static async Task<string[]> RunAsync(string script, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        string[] all = [RepositoryFolder.PathOf("tests", "TypedRequests.Update.Tests", script), .. arguments];
        using var node = Process.Start(new ProcessStartInfo("node", all) { RedirectStandardOutput = true, RedirectStandardError = true })!; // it runs, or this throws
        var (told, failed) = (node.StandardOutput.ReadToEndAsync(cancellationToken), node.StandardError.ReadToEndAsync(cancellationToken));
        await node.WaitForExitAsync(cancellationToken);
        Assert.True(node.ExitCode == 0, await failed);
        return (await told).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
