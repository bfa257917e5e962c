using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

/// <summary>The tool as a user has it: packed, installed, run over a project that uses Refit.</summary>
public sealed class ToolTests(PackedPackage package)
{
    private const string Client = """
        using Refit;

        namespace Consumer;

        public interface IUsers
        {
            [Get("/users/{ID}")]
            Task<ApiResponse<User>> Find(int id, [AliasAs("q")] string text);
        }

        public sealed record User(int Id);

        public static class Program
        {
            public static async Task<User?> Load(string address) => (await RestService.For<IUsers>(address).Find(1, "a")).Content;
        }
        """;

    [Fact]
    public async Task AProjectIsMigratedAndBuilds()
    {
        var tool = await InstallAsync();
        var consumer = package.NewConsumer("migrated").Project("net10.0", items: "<PackageReference Include=\"Refit\" Version=\"16.4.0\" />").Write("Client.cs", Client);
        Assert.Equal(0, (await consumer.RestoreAsync()).ExitCode);

        var dry = await DotnetCommand.RunAsync(Path.GetDirectoryName(consumer.ProjectFile)!, "exec", tool, "migrate", "--dry-run");
        Assert.True(dry.ExitCode == 0, dry.Output);
        Assert.Contains("1 of 1 calls need no hand edit", dry.Output);
        Assert.Equal(Client, consumer.ReadText("Client.cs"));

        var run = await DotnetCommand.RunAsync(Path.GetDirectoryName(consumer.ProjectFile)!, "exec", tool, "migrate", consumer.ProjectFile, "--report", "report.md");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Refit puts a failed connection", consumer.ReadText("report.md"));
        Assert.Contains("Task<Response<User>> Find(int id, [Query(\"q\")] string text);", consumer.ReadText("Client.cs"));
        Assert.DoesNotContain("Refit", consumer.ReadText("Client.cs"));
        await consumer.MustBuildAsync();

        var none = await DotnetCommand.RunAsync(Path.GetDirectoryName(consumer.ProjectFile)!, "exec", tool, "migrate", "nowhere");
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("There is no solution and no project", none.Output);
    }

    // Into a folder of its own; the program itself is run, so that it does not matter which runtimes the shim finds.
    private async Task<string> InstallAsync()
    {
        await DotnetCommand.MustRunAsync(RepositoryFolder.Root, "pack", Path.Combine("generator", "TypedRequests.Tool"), "-o", package.Feed, $"-p:PackageVersion={PackedPackage.Version}", "-v", "q", "--nologo");
        var folder = Path.Combine(Path.GetDirectoryName(package.Feed)!, "tool");
        await DotnetCommand.MustRunAsync(Path.GetDirectoryName(package.Feed)!, "tool", "install", "TypedRequests.Tool", "--tool-path", folder, "--add-source", package.Feed, "--version", PackedPackage.Version);
        return Directory.GetFiles(folder, "dotnet-typedrequests.dll", SearchOption.AllDirectories).Single();
    }
}
