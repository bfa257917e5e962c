using TypedRequests.TestServers;

namespace TypedRequests.Tests.HttpBin;

/// <summary>The httpbin of the test servers, started once for a class.</summary>
public sealed class EmbeddedHttpBin : IHttpBin, IAsyncLifetime
{
    private HttpBinServer? _server;

    public Uri Address => _server!.Address; // started before any test of the class

    public async ValueTask InitializeAsync() => _server = await HttpBinServer.StartAsync();

    public ValueTask DisposeAsync() => _server!.DisposeAsync();
}
