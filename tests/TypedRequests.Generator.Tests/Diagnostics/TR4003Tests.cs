using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR4003Tests : DiagnosticTests
{
    private const string Types = """
        using Microsoft.Extensions.DependencyInjection;

        [TypedClient("https://api.example.com")]
        public interface ICart { [Get("/cart")] Task<string> Load(CancellationToken stop); }

        [TypedClient("https://api.example.com")]
        public interface IStock { [Get("/stock")] Task<string> Load(CancellationToken stop); }

        public sealed class Checkout(ICart cart) { public ICart Cart { get; } = cart; }

        public sealed class Warehouse(IStock stock) { public IStock Stock { get; } = stock; }
        """;

    private const string Sessions = """
        using Microsoft.Extensions.DependencyInjection;

        public static class Sessions
        {
            public static void Add(IServiceCollection services)
            {
                services.AddScopedHttpSession("shop").AddClient<ICart>();
                services.AddHttpSession("stock").AddClient<IStock>();
            }
        }
        """;

    [Theory]
    [InlineData("services.AddSingleton<Checkout>();", "Checkout")]
    [InlineData("services.AddSingleton<object, Checkout>();", "Checkout")]
    [InlineData("services.AddSingleton<object>(provider => provider.GetRequiredService<ICart>());", "object")]
    [InlineData("services.AddSingleton<Warehouse>(); services.AddSingleton<Checkout>();", "Checkout")]
    [InlineData("services.AddSingleton<Warehouse>();", null)]
    [InlineData("services.AddScoped<Checkout>();", null)]
    public async Task RegistrationsOfDifferentFilesAreCompared(string statements, string? marked)
    {
        var registration = $"using Microsoft.Extensions.DependencyInjection; public static class Services {{ public static void Add(IServiceCollection services) {{ {statements} }} }}";
        var found = (await Inspection.Find(Inspection.Compile(Types, Sessions, registration))).Where(finding => finding.Severity > DiagnosticSeverity.Info);
        Assert.Equal(
            marked is null ? [] : [("TR4003", marked)],
            found.Select(finding => (finding.Id, registration.Substring(finding.Location.SourceSpan.Start, finding.Location.SourceSpan.Length))));
    }

    [Fact]
    public async Task OfOneMethodAndAnotherEachIsToldOnce()
    {
        const string Both = """
            using Microsoft.Extensions.DependencyInjection;

            public static class Services
            {
                public static void Add(IServiceCollection services)
                {
                    services.AddScopedHttpSession("shop").AddClient<ICart>();
                    services.AddSingleton<Checkout>();
                }
            }
            """;
        Assert.Single(await Inspection.Find(Inspection.Compile(Types, Sessions, Both)), finding => finding.Id == "TR4003");
    }
}
