using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Fakes;

public sealed class RecorderTests
{
    private const string Api = """
        namespace App;
        [TypedClient("https://api.example")]
        public interface IApi
        {
            [Get("/a/{id}")] Task<string> Get(int id, CancellationToken token = default);
        }
        """;

    private const string Test = """
        using App;
        public static class Tests { public static void Run(FakeServer server) => server.On<IApi>(api => api.Get(1)).Returns("a"); }
        """;

    [Fact]
    public void ARecorderAndItsRegistrationAreEmitted()
    {
        var run = FakeProject.Run(Api, Test);
        var recorder = run.File("Fakes.App.IApi");
        Assert.Contains("internal sealed class ApiRecorder(global::App.IApi? client) : global::App.IApi", recorder);
        Assert.Contains("new(\"IApi\", \"Get\", \"App.IApi.Get(int, System.Threading.CancellationToken)\", [\"id\", \"token\"], 1);", recorder);
        Assert.Contains("using (GetMethod.Enter(client, new object?[] { id, token })) return client is null ? default! : ((global::App.IApi)client).Get(id, token);", recorder);
        Assert.Contains("FakeRecorders.Add<global::App.IApi>", run.File("TypedRequests.Recorders"));
        Assert.Equal(2, run.HintNames.Count);
    }

    [Fact]
    public void NothingIsEmittedForAnInterfaceThatNoTestNames() => Assert.Empty(FakeProject.Run(Api).HintNames);

    [Fact]
    public void NothingIsEmittedWithoutThePackage()
    {
        const string other = "public class Bus { public void On<T>(System.Action<T> call) { } public static void Run(Bus bus) => bus.On<App.IApi>(api => { }); }";
        Assert.Empty(GeneratorRun.Of(TestCompilation.Create("MyTests", [Api, other], []), new Generator.Fakes.FakeGenerator()).HintNames);
    }

    [Fact]
    public void AnInterfaceOfAReferencedProjectHasARecorderInTheProjectOfTests()
    {
        using var image = new MemoryStream();
        Assert.True(TestCompilation.Create("App", [Api], []).Emit(image).Success);
        var tests = FakeProject.Create("MyTests", [Test], MetadataReference.CreateFromImage(image.ToArray()));
        var run = GeneratorRun.Of(tests, new Generator.Fakes.FakeGenerator());
        Assert.Contains("namespace TypedRequests.Generated.MyTests.App;", run.File("Fakes.App.IApi"));
    }

    [Fact]
    public void InterfacesWithMembersOfEveryKind() => Assert.NotEmpty(FakeProject.Run("""
        public interface IBase { [Get("/base")] Task<int> Count(); string Name { get; set; } }
        public interface IOther { [Get("/other")] Task<long> Count(); }
        [TypedClient]
        public interface IOdd<T> : IBase, IOther, IDisposable, IAsyncDisposable
        {
            event EventHandler Changed;
            string this[int index] { get; }
            [Header("X-A")] string? A { get; set; }
            string B { get; init; }
            Session Session { get; }
            [Get("/{@class}")] ValueTask<T?> Get(string @class, string client, params string[] call);
            [Get("/x")] Task<TResult> Generic<TResult>(System.Text.Json.Serialization.Metadata.JsonTypeInfo<TResult> info) where TResult : class;
            [Get("/r")] Task<string> Refs(in int a, ref int b, out int c);
            [Get("/s")] Task<string> Span(System.ReadOnlySpan<char> text);
            [Get("/v")] void Nothing();
            [Get("/t")] Task<(int A, string? B)> Tuple(dynamic? value, (int, string?) pair);
            [Get("/d")] Task<string> Default() => Task.FromResult("own");
            Task<string> Own() => Default();
            [Get("/q")] PreparedRequest Prepared();
            [Get("/i")] IAsyncEnumerable<System.Net.ServerSentEvents.SseItem<string?>> Events();
            [Get("/g")] Paged<T> Pages();
            string ToString();
        }
        public static class Tests
        {
            public static void Run(FakeServer server)
            {
                server.On<IOdd<int>>(odd => odd.Pages()).ReturnsPages([1], 1);
                server.On<IOdd<string>>(odd => odd.Get("a", "b")).Returns("c");
                server.On<IOdd<string>>(odd => odd.Nothing()).ReturnsStatus(204);
                server.On<IOdd<string>>(odd => ((IBase)odd).Count()).Returns(1);
                server.On<IOdd<string>>(odd => ((IOther)odd).Count()).Returns(1L);
                server.On<IOdd<string>>(odd => odd.Events()).ReturnsEvents("a");
                server.On<IOdd<string>>(odd => odd.Generic<string>(null!)).Returns("a");
                server.Calls<IOdd<string>>(odd => odd.Default()).Never();
            }
        }
        """).HintNames);

    [Fact]
    public void FriendAssembliesMayBothExpectCallsOfOneInterface()
    {
        const string grant = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Second\")]\n";
        var first = FakeProject.Create("First", [grant + Api, Test]);
        GeneratorRun.CreateDriver(new Generator.Fakes.FakeGenerator()).RunGeneratorsAndUpdateCompilation(first, out var whole, out _);
        using var image = new MemoryStream();
        Assert.True(whole.Emit(image).Success);
        Assert.Empty(FakeProject.Compile(FakeProject.Create("Second", [Test.Replace("Tests", "OtherTests")], MetadataReference.CreateFromImage(image.ToArray()))));
    }
}
