using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests.JsonProgram;

/// <summary>A client from a container, with all that configuration, retries and handlers need of reflection: nothing.</summary>
internal static class Injected
{
    internal static async Task<Point> EchoAsync(Point point)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["BaseAddress"] = "http://localhost/", ["Timeout"] = "00:00:05", ["Headers:X-Client"] = "program", ["Authentication:Kind"] = "Bearer", ["Authentication:Token"] = "t0ken",
            ["Retry:MaxRetries"] = "1", ["Logging:Headers"] = "true",
        }).Build();
        var services = new ServiceCollection();
        services.AddScopedHttpSession("echo", configuration).AddClient<IEchoes>().Handlers.ConfigurePrimaryHttpMessageHandler(static () => new Echo());
        await using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        await using var scope = provider.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IEchoes>().SendPoint("a b", point);
    }
}
