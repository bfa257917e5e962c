namespace TypedRequests.Tests;

/// <summary>Signs a request as the sender would.</summary>
internal static class Signing
{
    public static AuthRequest Request(string url, string method = "GET", byte[]? body = null) =>
        new(new HttpMethod(method), ((RequestUrl)url).Resolve((Uri?)null, default).Wire, body is null ? null : new ByteArrayContent(body));

    public static string? Authorization(Auth auth, string url = "https://h/a")
    {
        AuthRequest request = Request(url);
        auth.Sign(request);
        return Authorization(request);
    }

    public static async Task<string?> AuthorizationAsync(Auth auth, string url = "https://h/a")
    {
        AuthRequest request = Request(url);
        await auth.SignAsync(request, TestContext.Current.CancellationToken);
        return Authorization(request);
    }

    public static string? Authorization(AuthRequest request) => request.Headers["Authorization"];
}
