namespace TypedRequests;

/// <summary>What may be stored (RFC 9111 §3), by a cache of one user, and what is of any use.</summary>
internal static class StoragePolicy
{
    /// <summary>Whether a status's own definition lets a cache guess a lifetime (RFC 9110 §15.1).</summary>
    internal static bool IsHeuristicallyCacheable(int status) => status is 200 or 203 or 204 or 206 or 300 or 301 or 308 or 404 or 405 or 410 or 414 or 501;

    /// <summary>Whether the cache knows what the status asks of it; 206 and 304 are no responses to be stored for themselves.</summary>
    internal static bool IsUnderstood(int status) => status is
        200 or 201 or 202 or 203 or 204 or 205
        or 300 or 301 or 302 or 303 or 305 or 307 or 308
        or (>= 400 and <= 417) or 421 or 422 or 426
        or (>= 500 and <= 505);

    /// <summary>Whether a response to a GET may be stored, and could be used again.</summary>
    internal static bool MayStore(CacheRequest request, StoredResponse response, HttpCache cache)
    {
        var facts = response.Facts;
        if (request.Directives.NoStore || facts.Status is < 200 or 206 or 304 || facts.Vary is [Variants.Any]) return false;
        if (response.OwnLifetime is not null) return true;
        if (facts.Directives.MustUnderstand ? !IsUnderstood(facts.Status) : facts.Directives.NoStore) return false;
        return IsDeclared(facts) && IsOfUse(response, cache);
    }

    /// <summary>A POST is answered to a later GET only if it says for how long, and that it is what the URL stands for (RFC 9110 §9.3.3).</summary>
    internal static bool MayStorePost(CacheRequest request, StoredResponse response, HttpCache cache) =>
        response.Facts.Status == 200 && (response.Facts.HasExplicitLifetime || response.OwnLifetime is not null)
        && FieldLines.First(response.Headers, "Content-Location") is { } location
        && Uri.TryCreate(request.Url, location, out var target) && target == request.Url
        && MayStore(request, response, cache);

    private static bool IsDeclared(ResponseFacts facts) =>
        facts.HasExplicitLifetime || facts.Directives.Public || facts.Directives.Private || IsHeuristicallyCacheable(facts.Status);

    // Without a lifetime, a validator or leave to be used stale it would only be kept.
    private static bool IsOfUse(StoredResponse response, HttpCache cache) =>
        response.Facts.HasValidator
        || response.Facts.Directives.StaleWhileRevalidate > 0 || response.Facts.Directives.StaleIfError > 0
        || Freshness.Lifetime(response, cache.UseHeuristics) > TimeSpan.Zero;
}
