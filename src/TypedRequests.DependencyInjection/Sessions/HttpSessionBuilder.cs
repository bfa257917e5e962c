using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests;

internal sealed class HttpSessionBuilder(string name, ServiceLifetime lifetime, IHttpClientBuilder handlers) : IHttpSessionBuilder
{
    public string Name { get; } = name;

    public ServiceLifetime Lifetime { get; } = lifetime;

    public IServiceCollection Services => Handlers.Services;

    public IHttpClientBuilder Handlers { get; } = handlers;
}
