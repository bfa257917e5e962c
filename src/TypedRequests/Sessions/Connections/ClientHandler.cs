namespace TypedRequests;

/// <summary>Sends through the caller's <see cref="HttpClient"/>. It adds its default headers itself, so they cannot be removed here.</summary>
internal sealed class ClientHandler(HttpClient client, bool disposeClient) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        foreach (var (name, _) in client.DefaultRequestHeaders.NonValidated)
        {
            if (request.Headers.NonValidated.Contains(name)) continue;
            throw new InvalidRequestException(
                $"The HttpClient adds its default header {name} to every request, and this one must go without it: it was removed for the call, or a redirect leads to another origin. "
                + "Set the header on the session instead of the HttpClient.");
        }

        return client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && disposeClient) client.Dispose();
        base.Dispose(disposing);
    }
}
