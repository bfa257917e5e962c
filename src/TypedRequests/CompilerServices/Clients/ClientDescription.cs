using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What a client's interface says of all its methods. One static instance per emitted client; its setters are called before the first call and never after.</summary>
/// <param name="name">The interface, as errors name it.</param>
/// <param name="baseAddress">The address of <c>[TypedClient]</c>; the session's own wins over it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClientDescription(string name, string? baseAddress = null)
{
    private UrlBase? _base;

    internal CallConstants Constants { get; } = new();

    /// <summary>The interface, as errors name it.</summary>
    public string Name { get; } = name;

    /// <summary>The address that was declared, checked at the first call.</summary>
    internal UrlBase? Base => baseAddress is null ? null : _base ??= UrlBase.From(new Uri(baseAddress, UriKind.RelativeOrAbsolute));

    /// <summary>A header of every call; <see langword="null"/> removes what the session says.</summary>
    /// <param name="headerName">The header.</param>
    /// <param name="value">Its value.</param>
    public ClientDescription Header(string headerName, string? value)
    {
        Constants.Header(headerName, value);
        return this;
    }

    /// <summary>A query argument of every call; <see langword="null"/> removes what the session says.</summary>
    /// <param name="argumentName">The argument.</param>
    /// <param name="value">Its value.</param>
    public ClientDescription Query(string argumentName, string? value)
    {
        Constants.Query(argumentName, value);
        return this;
    }

    /// <summary>A cookie of every call; <see langword="null"/> keeps a stored one of the name from being sent.</summary>
    /// <param name="cookieName">The cookie.</param>
    /// <param name="value">Its value.</param>
    public ClientDescription Cookie(string cookieName, string? value)
    {
        Constants.Cookie(cookieName, value);
        return this;
    }

    /// <summary>How long each call may take.</summary>
    /// <param name="seconds">The time in seconds; infinity waits without a limit.</param>
    public ClientDescription Timeout(double seconds)
    {
        Constants.Timeout(seconds);
        return this;
    }

    /// <summary>Redirects are not followed.</summary>
    public ClientDescription NoRedirects()
    {
        Constants.NoRedirects();
        return this;
    }

    /// <summary>Calls may be sent again, with every verb.</summary>
    /// <param name="idempotencyHeader">The header of the key that a POST or PATCH carries for it; <see langword="null"/> for none.</param>
    public ClientDescription Idempotent(string? idempotencyHeader)
    {
        Constants.Idempotent(idempotencyHeader);
        return this;
    }

    /// <summary>Calls are never sent again.</summary>
    public ClientDescription NotIdempotent()
    {
        Constants.NotIdempotent();
        return this;
    }

    /// <summary>How many calls may be made in how much time.</summary>
    /// <param name="permits">How many.</param>
    /// <param name="seconds">In how many seconds.</param>
    public ClientDescription RateLimit(int permits, double seconds)
    {
        Constants.RateLimit(permits, seconds);
        return this;
    }

    /// <summary>How long answers to GET are fresh in the session's cache.</summary>
    /// <param name="seconds">The time in seconds where the server does not say; 0 leaves it to the server.</param>
    /// <param name="force">Whether it counts although the server says something else.</param>
    public ClientDescription Cached(double seconds = 0, bool force = false)
    {
        Constants.Caching = MethodCaching.Of(seconds, force);
        return this;
    }

    /// <summary>Calls pass the session's cache by.</summary>
    public ClientDescription NoCache()
    {
        Constants.Caching = MethodCaching.None;
        return this;
    }

    /// <summary>Statuses that mean <see langword="null"/>.</summary>
    /// <param name="statuses">The statuses.</param>
    public ClientDescription NullOn(params int[] statuses)
    {
        Constants.NullOn(statuses);
        return this;
    }

    /// <summary>Statuses outside 2xx that are results.</summary>
    /// <param name="statuses">The statuses.</param>
    public ClientDescription AllowStatus(params int[] statuses)
    {
        Constants.AllowStatus(statuses);
        return this;
    }

    /// <summary>The type of the body of error statuses.</summary>
    /// <param name="format">How it is read.</param>
    /// <param name="statuses">The statuses; none for every error that nothing else declares.</param>
    public ClientDescription Error(JsonFormat format, params int[] statuses)
    {
        Constants.Error(format, statuses);
        return this;
    }

    /// <summary>Bodies are compressed.</summary>
    /// <param name="encoding"><c>gzip</c> or <c>br</c>.</param>
    public ClientDescription Compress(string encoding)
    {
        Constants.Compress(encoding);
        return this;
    }

    /// <summary>A GET method.</summary>
    /// <param name="method">The method's name, as errors name it.</param>
    /// <param name="route">Its route.</param>
    public Endpoint Get(string method, string route) => new(this, HttpMethod.Get, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>A POST method.</summary>
    public Endpoint Post(string method, string route) => new(this, HttpMethod.Post, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>A PUT method.</summary>
    public Endpoint Put(string method, string route) => new(this, HttpMethod.Put, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>A PATCH method.</summary>
    public Endpoint Patch(string method, string route) => new(this, HttpMethod.Patch, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>A DELETE method.</summary>
    public Endpoint Delete(string method, string route) => new(this, HttpMethod.Delete, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>A HEAD method.</summary>
    public Endpoint Head(string method, string route) => new(this, HttpMethod.Head, method, route);

    /// <inheritdoc cref="Get"/>
    /// <summary>An OPTIONS method.</summary>
    public Endpoint Options(string method, string route) => new(this, HttpMethod.Options, method, route);

    /// <summary>A method with any verb.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="method">The method's name, as errors name it.</param>
    /// <param name="route">Its route.</param>
    public Endpoint Method(string verb, string method, string route) => new(this, new HttpMethod(verb), method, route);
}
