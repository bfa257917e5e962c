using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Tests.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Registration;

public sealed class InjectionTests
{
    private const string Clients = """
        namespace Shop;
        [TypedClient] internal interface IOrders { [Get("/orders"), NotIdempotent] Task<string> List(); }
        [TypedClient] internal interface IPayments { [Post("/pay"), Idempotent] Task<string> Pay(); [Post("/pay"), Idempotent(IdempotencyHeader = null)] Task<string> PayKnown(); }
        """;

    private const string Package = """
        namespace Microsoft.Extensions.DependencyInjection { public interface IServiceCollection; }
        namespace TypedRequests { public sealed class HttpSessionOptions; }
        namespace TypedRequests.CompilerServices
        {
            public static class SessionClients
            {
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection Add(
                    Microsoft.Extensions.DependencyInjection.IServiceCollection services, ClientFactories clients, Action<HttpSessionOptions>? configure) => services;
            }
        }
        """;

    [Fact]
    public void RegistrationShowsEveryClientOfTheAssembly() => Assert.Contains(
        """
            public override void Visit(global::TypedRequests.CompilerServices.IClientVisitor visitor)
            {
                visitor.Visit<global::Shop.IOrders>();
                visitor.Visit<global::Shop.IPayments>();
            }
        """,
        GeneratorRun.Of(Clients).File("TypedRequests.Clients"),
        StringComparison.Ordinal);

    [Fact]
    public void ExtensionIsEmittedOnlyWhereThePackageIsReferredTo()
    {
        var package = TestCompilation.Create(Package).WithAssemblyName("TypedRequests.DependencyInjection");

        Assert.DoesNotContain(GeneratorRun.Of(Clients).HintNames, name => name.Contains("SessionClients", StringComparison.Ordinal));
        var emitted = GeneratorRun.Of(TestCompilation.Create(Clients).AddReferences(package.ToMetadataReference())).File("TypedRequests.SessionClients");
        Assert.Contains("namespace Microsoft.Extensions.DependencyInjection\n{", emitted, StringComparison.Ordinal);
        Assert.Contains("AddAllSessionClients(", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void FriendAssembliesEachAddTheirOwnClients()
    {
        const string Registration = """
            using Microsoft.Extensions.DependencyInjection;
            namespace NAME { public static class Setup { public static IServiceCollection Add(IServiceCollection services) => services.AddAllSessionClients(); } }
            """;
        var friends = new List<MetadataReference>();
        foreach (var name in new[] { "Lowest", "Middle", "App" })
        {
            const string Friends = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Middle\"), System.Runtime.CompilerServices.InternalsVisibleTo(\"App\")]\n";
            var compilation = TestCompilation.Create(
                name, [Friends, Registration.Replace("NAME", name, StringComparison.Ordinal), Clients.Replace("Shop", name + "Shop", StringComparison.Ordinal)], [.. PackageReferences.All, .. friends]);
            GeneratorRun.CreateDriver().RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
            using var image = new MemoryStream();
            var emitted = output.Emit(image);
            Assert.Empty(emitted.Diagnostics.Where(found => found.Severity >= DiagnosticSeverity.Warning && found.Id != "CS1591")); // test source is not documented
            friends.Add(name == "Lowest" ? MetadataReference.CreateFromImage(image.ToArray()) : output.ToMetadataReference());
        }
    }

    [Fact]
    public void IdempotentAndNotIdempotentAreCallsOfTheDescription()
    {
        var run = GeneratorRun.Of(Clients);

        Assert.Contains(".NotIdempotent()", run.File("IOrders"), StringComparison.Ordinal);
        Assert.Contains(".Idempotent(\"Idempotency-Key\")", run.File("IPayments"), StringComparison.Ordinal);
        Assert.Contains(".Idempotent(null)", run.File("IPayments"), StringComparison.Ordinal);
    }
}
