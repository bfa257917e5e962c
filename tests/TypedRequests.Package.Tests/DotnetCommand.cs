using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

/// <summary>Runs <c>dotnet</c> in a folder.</summary>
internal static class DotnetCommand
{
    // What the SDK that runs the tests leaves in the environment would steer the one that is started here.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <returns>The exit code and all that was written.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in s_inherited) start.Environment.Remove(variable);
        // What is built outside of the repository keeps its packages beside itself (nuget.config), or the package of an earlier run would be found in the machine's folder.
        if (!folder.StartsWith(RepositoryFolder.Root, StringComparison.Ordinal)) start.Environment.Remove("NUGET_PACKAGES");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en"; // the tests read "error" and "warning"
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!; // not null: nothing is reused without the shell
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Runs, and requires that it went well.</summary>
    public static async Task<string> MustRunAsync(string folder, params string[] arguments)
    {
        var (exitCode, output) = await RunAsync(folder, arguments);
        Assert.True(exitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {exitCode}:\n{output}");
        return output;
    }
}
