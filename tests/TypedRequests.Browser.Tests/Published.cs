using System.Diagnostics;
using TypedRequests.TestServers;

namespace TypedRequests.Browser.Tests;

/// <summary>
/// Projects published as users publish theirs: in Release, trimmed. Once for all tests, in a folder of their own, so that no other build is disturbed;
/// or before them, where <c>TYPEDREQUESTS_PUBLISHED</c> names the artifacts folder.
/// </summary>
internal static class Published
{
    private static readonly SemaphoreSlim s_one = new(1);
    private static readonly Dictionary<string, string> s_folders = [];

    // What the SDK that runs the tests leaves in the environment would steer the one that is started here.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>The folder that a project is published to.</summary>
    /// <param name="project">The project's folder, from the repository's root.</param>
    public static async Task<string> FolderAsync(string project)
    {
        await s_one.WaitAsync();
        try
        {
            if (!s_folders.TryGetValue(project, out var folder))
                s_folders[project] = folder = await PublishAsync(project);
            return folder;
        }
        finally
        {
            s_one.Release();
        }
    }

    private static async Task<string> PublishAsync(string project)
    {
        var before = Environment.GetEnvironmentVariable("TYPEDREQUESTS_PUBLISHED");
        var artifacts = before is null ? Path.Combine(AppContext.BaseDirectory, "published") : Path.GetFullPath(before, RepositoryFolder.Root);
        if (before is null)
            await RunAsync("publish", RepositoryFolder.PathOf(project), "-c", "Release", "--artifacts-path", artifacts, "-v", "q", "-clp:NoSummary");
        var folder = Path.Combine(artifacts, "publish", Path.GetFileName(project), "release");
        Assert.True(Directory.Exists(folder), $"{project} is not published to {folder}.");
        return folder;
    }

    private static async Task RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = RepositoryFolder.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var variable in s_inherited)
            start.Environment.Remove(variable);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!; // not null: nothing is reused without the shell
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        var told = await output + await errors;
        // Warnings are errors, the trimmer's too.
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{told}");
    }
}
