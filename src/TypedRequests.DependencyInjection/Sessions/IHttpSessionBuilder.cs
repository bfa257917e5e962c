using Microsoft.Extensions.DependencyInjection;

namespace TypedRequests;

/// <summary>Says more of the sessions of a name.</summary>
public interface IHttpSessionBuilder
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>Whether there is one session for the application or one for each scope.</summary>
    ServiceLifetime Lifetime { get; }

    /// <summary>The services that the sessions are added to.</summary>
    IServiceCollection Services { get; }

    /// <summary>
    /// The message handlers between the sessions and their connections, as an ordinary <see cref="IHttpClientBuilder"/>: those of Microsoft.Extensions.Http.Resilience,
    /// of service discovery, of logging, and your own.
    /// </summary>
    /// <remarks><c>ConfigureHttpClient</c> has no client to configure; what it sets is refused when the first session is made.</remarks>
    IHttpClientBuilder Handlers { get; }
}
