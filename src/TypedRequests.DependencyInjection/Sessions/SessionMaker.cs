using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TypedRequests;

/// <summary>Makes sessions as the options of their name say.</summary>
internal sealed class SessionMaker(SessionChains chains, IOptionsMonitor<HttpSessionOptions> monitor, ILoggerFactory loggers)
{
    /// <param name="services">The provider that the session belongs to.</param>
    /// <param name="name">The session's name.</param>
    /// <param name="key">The key of the session factory, if it is one of its sessions.</param>
    /// <exception cref="OptionsValidationException">The options cannot be used.</exception>
    public Session Create(IServiceProvider services, string name, string? key = null)
    {
        var options = monitor.Get(name);
        var chain = chains.Get(name);
        var session = chain.CreateSession();
        if (services.GetService<TimeProvider>() is { } time)
            session.TimeProvider = time;
        SetDefaults(session, options, chain, name);
        session.Auth = options.Auth ?? options.Authentication?.Create((message, cancellationToken) => chain.Invoker().SendAsync(message, cancellationToken));
        if (options.RateLimits is not null)
            session.Limits = services.GetRequiredKeyedService<RateLimits>(name);
        session.Observer = new LoggingObserver(loggers.CreateLogger($"TypedRequests.{(name.Length == 0 ? "Session" : name)}"), options.Logging);
        var context = new SessionContext(services, name, key, session);
        options.SessionSetups.ForEach(setup => setup(context));
        return session;
    }

    private static void SetBaseAddress(Session session, Uri? address, string name)
    {
        try
        {
            session.BaseAddress = address;
        }
        catch (InvalidRequestException invalid)
        {
            // A service to be discovered: only now it is known that there is nothing to discover it.
            throw new InvalidRequestException($"The session '{name}': {invalid.Message}", invalid);
        }
    }

    private static void SetDefaults(Session session, HttpSessionOptions options, SessionChain chain, string name)
    {
        SetBaseAddress(session, options.BaseAddress, name);
        session.Timeout = options.Timeout ?? (chain.KeepsTime ? Timeout.InfiniteTimeSpan : session.Timeout);
        session.ReadIdleTimeout = options.ReadIdleTimeout ?? session.ReadIdleTimeout;
        if (!OperatingSystem.IsBrowser())
            (session.MaxRedirects, session.AllowInsecureRedirects) = (options.MaxRedirects, options.AllowInsecureRedirects);
        (session.MaxResponseBytes, session.ThrowOnErrorStatus) = (options.MaxResponseBytes, options.ThrowOnErrorStatus);
        foreach (var (header, value) in options.Headers)
            session.Headers[header] = value;
        foreach (var (argument, value) in options.Query)
            session.Query[argument] = value;
        foreach (var host in options.TrustedHosts)
            session.TrustedHosts.Add(host);
        foreach (var header in options.SecretHeaders)
            session.SecretHeaders.Add(header);
    }
}
