using System.Net.Http.Headers;

namespace TypedRequests;

/// <summary>A session over an <see cref="HttpClient"/> that exists already.</summary>
public sealed partial class Session
{
    private readonly HttpRequestHeaders? _clientHeaders;

    /// <summary>
    /// Creates a session over an <see cref="HttpClient"/> that exists already, such as one of <c>IHttpClientFactory</c>. It keeps the client's base address, default headers, timeout,
    /// HTTP version, and <see cref="HttpClient.MaxResponseContentBufferSize"/> where that is set.
    /// </summary>
    /// <remarks>
    /// <para>The default headers are read for each call; the session's own go before them. Base addresses are joined as a session joins them: a leading <c>/</c> does not drop the base's path.</para>
    /// <para>The client's message handler should neither follow redirects nor keep cookies: the session does both. A handler that follows redirects itself hides the history, and a call whose
    /// headers it has taken to another origin fails.</para>
    /// <para>Synchronous calls wait for the client's asynchronous ones.</para>
    /// </remarks>
    /// <param name="client">The client. It may be used beside the session.</param>
    /// <param name="disposeClient">Whether the client is disposed with the session.</param>
    /// <exception cref="InvalidRequestException">The client's base address is neither http nor https.</exception>
    public Session(HttpClient client, bool disposeClient = false)
    {
        ArgumentNullException.ThrowIfNull(client);
        _clientHeaders = client.DefaultRequestHeaders;
        _transport = new Transport(new ClientHandler(client, disposeClient), isOwn: false, disposeHandler: true)
        {
            Version = client.DefaultRequestVersion, VersionPolicy = client.DefaultVersionPolicy, MayHideRedirects = true,
        };
        _ownsTransport = true;
        (BaseAddress, Timeout) = (client.BaseAddress, client.Timeout);
        if (client.MaxResponseContentBufferSize < int.MaxValue) MaxResponseBytes = client.MaxResponseContentBufferSize;
    }

    /// <summary>What the client says where neither the session nor the call says anything. It would add it anyway; here it is seen, printed and left behind on redirects.</summary>
    private static void AddClientHeaders(Exchange call, HttpRequestHeaders headers)
    {
        foreach (var (name, values) in headers.NonValidated)
        {
            if (DefaultHeaders.IsUnchanged(call.Headers, name)) call.Headers.Set(name, values.ToString(), CallLevel.Session);
        }
    }
}
