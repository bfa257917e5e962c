using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Registration;

/// <summary>Clients of assemblies that are compiled here and loaded: few and many, and of an assembly none of whose code has run.</summary>
public sealed class LoadedAssemblyTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(17)]
    [InlineData(100)]
    public void EveryClientIsFoundAmongMany(int count)
    {
        var source = string.Concat(Enumerable.Range(0, count).Select(i => $"namespace N{i % 3} {{ [TypedClient(\"https://h\")] public interface IClient{i} {{ [Get(\"/{i}\")] PreparedRequest Build(); }} }}\n"));
        var assembly = Load(source);
        using var session = new Session();
        for (var i = 0; i < count; i++)
        {
            var client = Create(session, assembly.GetType($"N{i % 3}.IClient{i}", throwOnError: true)!); // or it throws
            Assert.Equal($"Client{i}Client", client.GetType().Name);
            var request = (PreparedRequest)client.GetType().GetMethod("Build")!.Invoke(client, [])!; // emitted as a public method
            Assert.Equal($"https://h/{i}", request.Url.AbsoluteUri);
        }
    }

    [Fact]
    public void AnInterfaceWithoutAMarkerHasNoClient()
    {
        var assembly = Load("[TypedClient] public interface IOne { [Get(\"/\")] void Call(); } public interface ITwo;");
        using var session = new Session();
        var failure = Assert.Throws<TargetInvocationException>(() => Create(session, assembly.GetType("ITwo", throwOnError: true)!)); // or it throws
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void ARejectedMethodThrowsItsFinding()
    {
        var assembly = Load("[TypedClient] public interface IOne { [Get(\"/{id}\")] void Call(); }");
        using var session = new Session();
        var client = Create(session, assembly.GetType("IOne", throwOnError: true)!); // or it throws
        var failure = Assert.Throws<TargetInvocationException>(() => client.GetType().GetMethod("Call")!.Invoke(client, [])); // emitted as a public method
        Assert.StartsWith("TR2001: ", Assert.IsType<NotSupportedException>(failure.InnerException).Message, StringComparison.Ordinal);
    }

    private static object Create(Session session, Type type) => typeof(Session).GetMethod(nameof(Session.For))!.MakeGenericMethod(type).Invoke(session, [])!; // never null

    private static Assembly Load(string source)
    {
        var image = new MemoryStream();
        var emitted = GeneratorRun.Of(TestCompilation.Create("Loaded" + Guid.NewGuid().ToString("N"), [source], [])).Output.Emit(image);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(image);
    }
}
