using TypedRequests.TestServers;

namespace TypedRequests.Package.Tests;

public sealed class ConsumerTests(PackedPackage package)
{
    private const string Client = """
        using TypedRequests;

        namespace Consumer;

        [TypedClient]
        public interface IEcho
        {
            [Get("/anything/{name}")]
            Task<Echo> Tell(string name, CancellationToken cancellationToken = default);
        }

        public sealed record Echo(string Method, string Url);
        """;

    private const string Program = """
        using Consumer;
        using TypedRequests;

        using var session = new Session { BaseAddress = new(args[0]) };
        var echo = await session.For<IEcho>().Tell("a b");
        Console.WriteLine($"{echo.Method} {echo.Url}");
        """;

    [Fact]
    public async Task AConsoleProjectBuildsAndCalls()
    {
        await using var server = await HttpBinServer.StartAsync();
        var consumer = package.NewConsumer("console").Project("net10.0", "<OutputType>Exe</OutputType>").Write("Client.cs", Client).Write("Program.cs", Program);
        await consumer.MustBuildAsync();
        Assert.Equal($"GET {server.Address}anything/a%20b", (await consumer.RunAsync(server.Address.ToString())).Trim());
    }

    [Fact]
    public async Task AProjectOfTestsFakesTheServer()
    {
        var testing = $"<PackageReference Include=\"TypedRequests.Testing\" Version=\"{PackedPackage.Version}\" />";
        var consumer = package.NewConsumer("testing").Project("net10.0", "<OutputType>Exe</OutputType>", items: testing).Write("Client.cs", Client).Write("Program.cs", """
            using Consumer;
            using TypedRequests;
            using static TypedRequests.Argument;

            using var server = new FakeServer { VerifiesOnDispose = true };
            server.On<IEcho>(echo => echo.Tell(Any<string>())).Returns(call => new Echo("FAKE", call.Argument<string>()));
            var echo = await server.Session("https://echo.example").For<IEcho>().Tell("a b");
            Console.WriteLine($"{echo.Method} {echo.Url}");
            """);
        await consumer.MustBuildAsync();
        Assert.Equal("FAKE a b", (await consumer.RunAsync()).Trim());
    }

    // A script has no project: package, records, client and call stand in one file. Only compiling it ahead of time would need a package that a machine may lack.
    [Fact]
    public async Task AScriptOfOneFileCalls()
    {
        await using var server = await HttpBinServer.StartAsync();
        var script = package.NewConsumer("script").Write("issue.cs", $$"""
            #:package TypedRequests@{{PackedPackage.Version}}
            #:property PublishAot=false
            #:property JsonSerializerIsReflectionEnabledByDefault=false
            #:property TreatWarningsAsErrors=true
            #:property NuGetAudit=false
            using TypedRequests;

            using var session = new Session { BaseAddress = new(args[0]) };
            Console.WriteLine(session.Get("/get").Json<Echo>().Url);
            Console.WriteLine((await session.For<IEcho>().Tell("a b")).Url);

            internal sealed record Echo(string Url);

            [TypedClient]
            internal interface IEcho
            {
                [Get("/anything/{name}")]
                Task<Echo> Tell(string name);
            }
            """);
        Assert.Equal($"{server.Address}get\n{server.Address}anything/a%20b", (await script.RunFileAsync("issue.cs", server.Address.ToString())).Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task TwoBuildsInTwoFoldersEmitTheSameBytes()
    {
        var first = await EmittedBy("first-build");
        Assert.Contains(first.Keys, name => name.Contains("IEcho", StringComparison.Ordinal));
        Assert.Equal(first, await EmittedBy("second-build"));

        async Task<SortedDictionary<string, string>> EmittedBy(string folder)
        {
            var consumer = package.NewConsumer(folder)
                .Project("net10.0", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><CompilerGeneratedFilesOutputPath>emitted</CompilerGeneratedFilesOutputPath>")
                .Write("Client.cs", Client);
            await consumer.MustBuildAsync();
            return consumer.Read("emitted");
        }
    }

    [Fact]
    public async Task AnEmptyLibraryBuilds() => await package.NewConsumer("empty").Project("net10.0").MustBuildAsync();

    [Fact]
    public async Task ALibraryWithAClientBuildsForNet8WithCSharp12() => await package.NewConsumer("library")
        .Project("net8.0", "<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>CS1591</NoWarn><AnalysisMode>All</AnalysisMode><EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>")
        .Write("Client.cs", Client.Replace("public ", "internal "))
        .MustBuildAsync();

    [Fact]
    public async Task AnOlderCompilerIsRefusedWithTheRemedy()
    {
        var consumer = package.NewConsumer("old-compiler").Project("net10.0").Write("Empty.cs", "namespace Consumer;\n\npublic sealed class Empty;\n");
        var (exitCode, output) = await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.12");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("error TR0001: TypedRequests emits its clients with Roslyn 4.14 or newer, and this build uses Roslyn 4.12. Use .NET SDK 9.0.300", output);
    }
}
