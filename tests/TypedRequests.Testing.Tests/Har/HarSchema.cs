using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Testing.Tests;

/// <summary>The JSON schema of HAR 1.2, from npm's har-schema; without it the test is skipped.</summary>
internal static class HarSchema
{
    private const string Variable = "TYPEDREQUESTS_HAR_SCHEMA";

    /// <summary>What the validator says of a file that does not fit; nothing of one that does.</summary>
    public static async Task<string> CheckAsync(string file, CancellationToken cancellationToken)
    {
        var modules = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(modules), $"{Variable} does not name a node_modules folder with har-schema and ajv (npm install har-schema@2.0.0 ajv@6.12.6)");
        // The run names it from the root of the repository.
        modules = Path.GetFullPath(modules, RepositoryFolder.PathOf());
        using var node = Process.Start(new ProcessStartInfo("node", [RepositoryFolder.PathOf("tests", "TypedRequests.Testing.Tests", "Har", "validate.js"), modules, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!; // it runs, or this throws
        var (told, failed) = (node.StandardOutput.ReadToEndAsync(cancellationToken), node.StandardError.ReadToEndAsync(cancellationToken));
        await node.WaitForExitAsync(cancellationToken);
        return node.ExitCode == 0 ? "" : await told + await failed;
    }
}
