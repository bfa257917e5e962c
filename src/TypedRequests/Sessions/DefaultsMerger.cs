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
        MergeBody(call, options);
        call.Progress = options.Progress ?? call.Progress;
    }

    private static void MergePolicies(Exchange call, RequestOptions options)
    {
        call.Timeout = options.Timeout ?? call.Timeout;
        call.ReadIdleTimeout = options.ReadIdleTimeout ?? call.ReadIdleTimeout;
        call.MaxRedirects = options.MaxRedirects ?? call.MaxRedirects;
        call.MaxResponseBytes = options.MaxResponseBytes ?? call.MaxResponseBytes;
        call.AllowRedirects &= options.AllowRedirects;
        if (options.Cache != CacheMode.Default) call.CacheMode = options.Cache;
        call.Priority = options.Priority;
    }

    private static void MergeBody(Exchange call, RequestOptions options)
    {
        CheckBodies(options);
        var contentType = options.ContentType;
        if (options.GivenFiles is { } files)
        {
            call.Content = files.ToContent(options.GivenForm, contentType);
            call.OwnsContent = true;
            return;
        }

        if (options.GivenForm is { } form) call.Content = form.ToContent();
        else if (options.Json is { } json) (call.Content, call.SharesContent) = (json, true);
        else if (options.Content.Content is { } content) (call.Content, call.SharesContent) = (content, true);
        if (contentType is null) return;
        HeaderRules.ValidateValue("Content-Type", contentType);
        call.Headers.Set("Content-Type", contentType, CallLevel.Options);
    }

    private static void CheckBodies(RequestOptions options)
    {
        string? first = null;
        foreach (var given in GivenBodies(options))
        {
            if (first is not null) throw new ArgumentException($"The options hold two bodies, {first} and {given}; a request has one.", nameof(options));
            first = given;
        }
    }

    private static IEnumerable<string> GivenBodies(RequestOptions options)
    {
        if (options.Json is not null) yield return nameof(options.Json);
        if (options.Content.Content is not null) yield return nameof(options.Content);
        if (options.GivenFiles is not null) yield return nameof(options.Files);
        else if (options.GivenForm is not null) yield return nameof(options.Form);
    }
}
