using Microsoft.Extensions.DependencyInjection;
using static TypedRequests.Argument;

namespace TypedRequests.JsonProgram;

/// <summary>A fake server, with what its expectations and the container need of reflection: nothing.</summary>
internal static class Faked
{
    internal static async Task<bool> AnswersAsync()
    {
        using var server = new FakeServer();
        server.On<IEchoes>(echoes => echoes.SendPoint("a b", Is<Point>(point => point == new Point(1, 2)))).Returns(new Point(3, 4)).After(TimeSpan.FromSeconds(50));
        var services = new ServiceCollection();
        services.AddHttpSession("echo", options => options.BaseAddress = new("https://echo.example")).AddClient<IEchoes>();
        services.AddFakeServer(server);
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<IEchoes>().SendPoint("a b", new Point(1, 2)) == new Point(3, 4)
            && server.Calls<IEchoes>(echoes => echoes.SendPoint(Any<string>(), Any<Point>())).Once().Text.Contains('2', StringComparison.Ordinal);
    }
}
