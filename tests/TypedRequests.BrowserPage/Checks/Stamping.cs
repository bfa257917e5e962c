namespace TypedRequests.BrowserPage.Checks;

/// <summary>A handler of the application's own.</summary>
internal sealed class Stamping : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("X-Stamped", "yes");
        return base.SendAsync(request, cancellationToken);
    }
}
