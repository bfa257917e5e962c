namespace TypedRequests.Package.Tests;

/// <summary>F# and Visual Basic, whose compilers run no generators (field: H6).</summary>
public sealed class OtherLanguageTests(PackedPackage package)
{
    private const string Warning = "warning TR0002: TypedRequests emits clients and JSON formats for C# only";

    private const string Library = """
        using TypedRequests;

        namespace Api;

        [TypedClient("https://api.example.com")]
        public interface IEcho
        {
            [Get("/anything")]
            Task<Echo> Tell();
        }

        public sealed record Echo(string Method);
        """;

    [Theory]
    [InlineData("fsproj", "Program.fs", "module Program\n\nopen TypedRequests\n\n[<TypedClient(\"https://h\")>]\ntype IEcho =\n    [<Get(\"/a\")>]\n    abstract Tell: unit -> System.Threading.Tasks.Task<string>\n")]
    [InlineData("fsproj", "Program.fs", "module Program\n\nopen TypedRequests\n\ntype Echo = { Method: string }\nlet read (response: Response) = response.Json<Echo>().Method\n")]
    [InlineData("vbproj", "Program.vb", "Imports TypedRequests\n\n<TypedClient(\"https://h\")>\nPublic Interface IEcho\n    <[Get](\"/a\")>\n    Function Tell() As Threading.Tasks.Task(Of String)\nEnd Interface\n")]
    [InlineData("vbproj", "Program.vb", "Imports TypedRequests\n\nPublic Class Reader\n    Public Function Read(response As Response) As Reader\n        Return response.Json(Of Reader)()\n    End Function\nEnd Class\n")]
    public async Task H6_WhatWouldHaveToBeEmittedIsWarnedOf(string kind, string file, string text)
    {
        var consumer = package.NewConsumer($"warned-{kind}-{text.Length}").Project("net10.0", kind: kind, items: Item(kind, file)).Write(file, text);
        var (exitCode, output) = await consumer.BuildAsync();
        Assert.True(exitCode == 0, output);
        Assert.Contains(file, output);
        Assert.Contains(Warning, output);
        Assert.Contains("Put the interfaces and records into a C# class library, reference TypedRequests there, and reference that library here.", output);
        var (again, silenced) = await consumer.BuildAsync("-p:NoWarn=TR0002", "--no-restore");
        Assert.True(again == 0 && !silenced.Contains("TR0002"), silenced);
    }

    [Theory]
    [InlineData("fsproj", "Program.fs", "module Program\n\nopen System.Text.Json\nopen TypedRequests\n\ntype Echo = { Method: string }\nlet read (session: Session) = session.Get(\"https://h/a\").Json<Echo>(JsonSerializerOptions.Web)\n")]
    [InlineData("vbproj", "Program.vb", "Imports TypedRequests\n\nPublic Module Reader\n    Public Function Read(session As Session) As String\n        Return session.Get(\"https://h/a\").Text\n    End Function\nEnd Module\n")]
    public async Task H6_SessionsAloneAreNotWarnedOf(string kind, string file, string text)
    {
        var (exitCode, output) = await package.NewConsumer($"quiet-{kind}").Project("net10.0", kind: kind, items: Item(kind, file)).Write(file, text).BuildAsync();
        Assert.True(exitCode == 0 && !output.Contains("TR0002"), output);
    }

    // The package comes to the application by way of the library, and with it this check.
    [Fact]
    public async Task H6_AnApplicationOverAClientOfACSharpLibraryIsNotWarnedOf()
    {
        package.NewConsumer("transitive/Api").Project("net10.0", "<AssemblyName>Api</AssemblyName>").Write("Echo.cs", Library);
        var application = package.NewConsumer("transitive/App").Project(
            "net10.0", "<OutputType>Exe</OutputType>", "fsproj",
            """<PackageReference Remove="TypedRequests" /><ProjectReference Include="../Api/Consumer.csproj" /><Compile Include="Program.fs" />""")
            .Write("Program.fs", "open TypedRequests\n\nlet session = new Session()\nlet client = session.For<Api.IEcho>()\nprintfn \"%s\" (client.GetType().Name)\n");
        var (exitCode, output) = await application.BuildAsync();
        Assert.True(exitCode == 0 && !output.Contains("TR0002"), output);
        Assert.Equal("EchoClient", (await application.RunAsync()).Trim());
    }

    private static string Item(string kind, string file) => kind == "fsproj" ? $"<Compile Include=\"{file}\" />" : "";
}
