namespace TypedRequests;

/// <summary>Lets a call's options have the last word over what the weaker levels have said. Reads the options and changes nothing but the exchange.</summary>
internal static class DefaultsMerger
{
    internal static void Merge(Exchange call, RequestOptions options)
    {
        if (options.GivenHeaders is { } headers) call.Headers.Set(headers.Snapshot, CallLevel.Options);
        if (options.GivenQuery is { } query) call.Query.Add(query.Snapshot, CallLevel.Options);
        if (options.GivenCookies is { } cookies)
            foreach (var cookie in cookies) call.SetCookie(cookie.Key, cookie.Value);
        call.SetAuth(options.Auth, CallLevel.Options);
        MergePolicies(call, options);
        if (Body(options) is { } body) call.Content = body;
        if (options.ContentType is { } contentType)
        {
            HeaderRules.ValidateValue("Content-Type", contentType);
            call.Headers.Set("Content-Type", contentType, CallLevel.Options);
        }
    }

    private static void MergePolicies(Exchange call, RequestOptions options)
    {
        call.Timeout = options.Timeout ?? call.Timeout;
        call.ReadIdleTimeout = options.ReadIdleTimeout ?? call.ReadIdleTimeout;
        call.MaxRedirects = options.MaxRedirects ?? call.MaxRedirects;
        call.MaxResponseBytes = options.MaxResponseBytes ?? call.MaxResponseBytes;
        call.AllowRedirects &= options.AllowRedirects;
    }

    private static HttpContent? Body(RequestOptions options)
    {
        if (options.Json is not null && options.Content.Content is not null)
            throw new ArgumentException("The options hold two bodies, Json and Content; a request has one.", nameof(options));
        return options.Json ?? options.Content.Content;
    }
}
