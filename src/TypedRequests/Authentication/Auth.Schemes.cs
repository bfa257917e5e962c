using System.Runtime.Versioning;

namespace TypedRequests;

public abstract partial class Auth
{
    /// <summary>No credentials: switches a session's off for a call.</summary>
    public static Auth None { get; } = new NoAuth();

    /// <summary>HTTP Basic (RFC 7617), user and password in UTF-8.</summary>
    /// <param name="user">The user; must not hold a colon.</param>
    /// <param name="password">The password.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="user"/> holds a colon, or either a control character.</exception>
    public static Auth Basic(string user, string password) => new BasicAuth(user, password);

    /// <summary>A bearer token (RFC 6750) that does not change.</summary>
    /// <param name="token">The token, without <c>Bearer</c> before it.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentException"><paramref name="token"/> is <see langword="null"/> or empty, or cannot stand in a header.</exception>
    public static Auth Bearer(string token) => new BearerAuth(token);

    /// <summary>A bearer token that is asked for on every hop, at once.</summary>
    /// <param name="provider">Gives the token; may be called from several calls at a time.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public static Auth Bearer(Func<string> provider) => new BearerProviderAuth(provider);

    /// <summary>A bearer token that is fetched on every hop; it cannot be used by synchronous calls.</summary>
    /// <param name="provider">Gives the token, from a cache of its own if that is wanted; may be called from several calls at a time.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="provider"/> is <see langword="null"/>.</exception>
    public static Auth Bearer(Func<CancellationToken, ValueTask<string>> provider) => new BearerProviderAuth(provider);

    /// <summary>A key in a header, in the query or in a cookie.</summary>
    /// <param name="name">The header, query argument or cookie.</param>
    /// <param name="value">The key. In a query it will be seen wherever URLs are logged.</param>
    /// <param name="location">Where it goes.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> or <paramref name="value"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="InvalidRequestException">Either cannot stand in that place.</exception>
    public static Auth ApiKey(string name, string value, ApiKeyLocation location = ApiKeyLocation.Header) => new ApiKeyAuth(name, value, location);

    /// <summary>HTTP Digest (RFC 7616): MD5, SHA-256, SHA-512-256 and SHA-512, each with <c>-sess</c>; <c>auth</c> and <c>auth-int</c>.</summary>
    /// <remarks>The strongest challenge is answered, and its nonce used again until the server names another. What is offered with unknown algorithms only is not answered: the 401 is the response.</remarks>
    /// <param name="user">The user.</param>
    /// <param name="password">The password.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="PlatformNotSupportedException">In a browser, which answers such challenges itself: it asks the user, and hides the challenge.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public static Auth Digest(string user, string password)
    {
        Unsupported.InBrowser("Auth.Digest", "The browser answers Digest challenges itself, by asking the user. Leave Auth out, or use a bearer token.");
        return new DigestAuth(user, password);
    }

    /// <summary>Basic credentials out of a netrc file, chosen by the exact host of each hop; without an entry nothing is sent.</summary>
    /// <remarks>An <c>Authorization</c> header of any level wins over it.</remarks>
    /// <param name="path">The file; when left out <c>$NETRC</c>, else <c>~/.netrc</c>, else <c>~/_netrc</c>, and no credentials if there is none.</param>
    /// <returns>An <see cref="Auth"/> to share between calls and sessions.</returns>
    /// <exception cref="PlatformNotSupportedException">In a browser, where there are no files of the user's.</exception>
    [UnsupportedOSPlatform(Unsupported.Browser)]
    public static Auth Netrc(string? path = null)
    {
        Unsupported.InBrowser("Auth.Netrc", "There are no files of the user's. Use Auth.Basic or Auth.Bearer.");
        return new NetrcAuth(path);
    }
}
