using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

public sealed class ConsumerTests(PackedPackage package)
{
    private const string Program = """
        using TypedRequests;

        using var session = new Session();
        var response = await session.GetAsync($"{args[0]}anything/{"a b"}");
        Console.WriteLine($"{response.StatusCode}: {response.Json()!["url"]}");
        """;

    [Fact]
    public async Task AConsoleProjectBuildsAndCalls()
    {
        await using var server = await HttpBinServer.StartAsync();
        var consumer = package.NewConsumer("console").Project("net10.0", "<OutputType>Exe</OutputType>").Write("Program.cs", Program);
        await consumer.MustBuildAsync();
        Assert.Contains($"{server.Address}anything/a%20b", await consumer.RunAsync(server.Address.ToString()));
    }

    [Fact]
    public async Task AnEmptyLibraryBuildsForNet8WithCSharp12() =>
        await package.NewConsumer("library").Project("net8.0").Write("Empty.cs", "namespace Consumer;\n\npublic sealed class Empty;\n").MustBuildAsync();

    [Fact]
    public async Task AnOlderCompilerIsRefusedWithTheRemedy()
    {
        var consumer = package.NewConsumer("old-compiler").Project("net10.0").Write("Empty.cs", "namespace Consumer;\n\npublic sealed class Empty;\n");
        var (exitCode, output) = await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.12");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error TR0001: TypedRequests emits its clients with Roslyn 4.14 or newer, and this build uses Roslyn 4.12. Use .NET SDK 9.0.300", output);
    }
}
