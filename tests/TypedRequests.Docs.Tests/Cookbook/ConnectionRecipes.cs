using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;

namespace TypedRequests.Docs.Tests.Cookbook;

/// <summary>docs/cookbook.md: recipes for connections and for dependency injection. Nothing is sent: what is made has to be accepted.</summary>
public sealed class ConnectionRecipes
{
    [Fact]
    public void UseAProxy()
    {
        using var pool = new ConnectionPool(new() { Proxy = new WebProxy("http://user:secret@proxy.example:3128") });
        using var proxied = new Session(pool);
        Assert.NotNull(proxied);
    }

    [Fact]
    public void ShowAClientCertificate()
    {
        string folder = Directory.CreateTempSubdirectory("typed-requests-cookbook").FullName, before = Environment.CurrentDirectory;
        const string password = "pw";
        using (var key = RSA.Create(2048))
        using (X509Certificate2 made = new CertificateRequest("CN=client", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1)))
        {
            File.WriteAllBytes(Path.Combine(folder, "client.p12"), made.Export(X509ContentType.Pkcs12, password));
        }

        Environment.CurrentDirectory = folder;
        try
        {
            var options = new ConnectionPoolOptions();
            options.ClientCertificates.AddRange(X509CertificateLoader.LoadPkcs12CollectionFromFile("client.p12", password));
            using var pool = new ConnectionPool(options);
            using var secured = new Session(pool);
            Assert.Single(options.ClientCertificates);
        }
        finally
        {
            Environment.CurrentDirectory = before;
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void TalkToDockerOverItsUnixSocket()
    {
        using var pool = new ConnectionPool(new() { UnixSocketPath = "/var/run/docker.sock" });
        using var docker = new Session(pool) { BaseAddress = new("http://localhost/v1.43") };
        Assert.Equal("/v1.43/info", docker.Prepare(HttpMethod.Get, "/info").Url.AbsolutePath);
    }

    [Fact]
    public async Task ServeManyUsersAndRetryAndTrace()
    {
        var services = new ServiceCollection();
        services.AddScopedHttpSession("shop", options => options.BaseAddress = new("https://shop.example"))
            .AddClient<IShop>();
        services.AddHttpSession("api", options => options.BaseAddress = new("https://api.example"))
            .AddClient<IIssues>()
            .AddRetry(retry => retry.MaxRetries = 5);
        services.AddOpenTelemetry()
            .WithTracing(tracing => tracing.AddSource(Telemetry.Name))
            .WithMetrics(metrics => metrics.AddMeter(Telemetry.Name));
        await using ServiceProvider provider = services.BuildServiceProvider();
        using IServiceScope ann = provider.CreateScope(), ben = provider.CreateScope();
        Assert.NotSame(ann.ServiceProvider.GetRequiredKeyedService<Session>("shop").Cookies, ben.ServiceProvider.GetRequiredKeyedService<Session>("shop").Cookies);
        Assert.NotNull(ann.ServiceProvider.GetRequiredService<IShop>());
        Assert.NotNull(provider.GetRequiredService<IIssues>());
    }
}
