using System.Net;

namespace TypedRequests;

/// <summary>A request of a session with a cache that goes to the server, and what its answer does to what is stored.</summary>
internal sealed class CacheExchange(Exchange call, SessionCache cache, CacheRequest request, CacheKey key, string? credentials, Flight? flight)
{
    private readonly HttpRequestMessage _message = call.Message!; // composed
    private DateTimeOffset _requested;
    private DateTimeOffset _received;
    private long _started;

    /// <summary>Sends past the cache; a successful unsafe request makes what it changes unusable (RFC 9111 §4.4).</summary>
    internal async Task<HttpResponseMessage> PassAsync(CacheResult result)
    {
        var answer = await SendAsync().ConfigureAwait(false);
        call.CacheResult = result;
        if (ReferenceEquals(result, CacheResult.ByRequest) && request.Method == HttpMethod.Get && _message.Content is null) return await KeepAsync(answer, null).ConfigureAwait(false);
        if (!Invalidation.Invalidates(request, (int)answer.StatusCode)) return answer;
        var headers = CachedMessage.EndToEnd(answer);
        foreach (var target in Invalidation.Targets(request.Url, headers)) await cache.RemoveAsync(cache.KeyOf(target)).ConfigureAwait(false);
        foreach (var changed in call.Invalidated) await cache.ForgetAsync(changed, call.Time.GetUtcNow()).ConfigureAwait(false);
        _started = cache.Cache.Flights.Tick();
        return request.Method == HttpMethod.Post && request.Mode != CacheMode.Bypass && Draft(answer, headers) is { } head && StoragePolicy.MayStorePost(request, head, cache.Cache)
            ? await RecordAsync(answer, head).ConfigureAwait(false)
            : answer;
    }

    /// <summary>Asks the server, on condition of what is stored.</summary>
    internal async Task<HttpResponseMessage> FetchAsync(StoredResponse? selected, StoredResponse[] candidates)
    {
        var reason = request.Mode == CacheMode.Reload ? "request" : selected is not null ? IsForced ? "request" : "stale" : candidates.Length > 0 ? "vary-miss" : "uri-miss";
        try
        {
            AskOthers();
            var isConditional = candidates.Length > 0 && Validation.AddConditions(_message.Headers, selected, candidates);
            var answer = await SendAsync().ConfigureAwait(false);
            if (isConditional && answer.StatusCode == HttpStatusCode.NotModified)
            {
                if (await ValidateAsync(answer, selected, candidates, reason).ConfigureAwait(false) is { } validated) return validated;
                // It speaks of something that is not stored: the whole is asked for (§4.3.3).
                answer.Dispose();
                Validation.RemoveConditions(_message.Headers);
                answer = await SendAsync().ConfigureAwait(false);
            }

            if (ReusePolicy.IsServerError((int)answer.StatusCode) && StandIn(selected, reason, (int)answer.StatusCode) is { } known)
            {
                answer.Dispose();
                return known;
            }

            call.CacheResult = new(CacheOutcome.Miss) { Forwarded = reason, ForwardedStatus = selected is null ? null : (int)answer.StatusCode };
            return await KeepAsync(answer, selected).ConfigureAwait(false);
        }
        catch (Exception failure) when (IsUnreachable(failure) && StandsIn(selected))
        {
            return StandIn(selected, reason, status: null)!; // asked just before
        }
        catch
        {
            flight?.End(call.Token.IsCancellationRequested ? FlightEnd.Abandoned : FlightEnd.NotShared);
            throw;
        }
    }

    /// <summary>What the call wants anew, caches on the way are not to answer either.</summary>
    private void AskOthers()
    {
        if (request.Mode is not (CacheMode.Reload or CacheMode.Revalidate) || request.Find("Cache-Control") is not null) return;
        _message.Headers.TryAddWithoutValidation("Cache-Control", request.Mode == CacheMode.Reload ? "no-cache" : "max-age=0");
    }

    private bool IsForced => request.Mode == CacheMode.Revalidate || request.Directives is { NoCache: true } or { MaxAge: not null } or { MinFresh: not null };

    private async Task<HttpResponseMessage> SendAsync()
    {
        (_requested, _started) = (call.Time.GetUtcNow(), cache.Cache.Flights.Tick());
        var answer = await Sender.SendBelowAsync(call).ConfigureAwait(false);
        _received = call.Time.GetUtcNow();
        call.AnsweredBelow(answer);
        return answer;
    }

    private async Task<HttpResponseMessage?> ValidateAsync(HttpResponseMessage answer, StoredResponse? selected, StoredResponse[] candidates, string reason)
    {
        var headers = CachedMessage.EndToEnd(answer);
        if (Validation.Identify(new(304, headers, _received), selected, candidates) is not { } stored) return null;
        var owner = Owner(answer);
        var updated = Validation.Update(stored, headers, owner ?? request, _requested, _received);
        if (call.CacheRule is { } rule) updated = updated.With(rule.LifetimeOf(updated.Facts));
        answer.Dispose();
        var isStored = owner is not null && StoragePolicy.MayStore(owner, updated, cache.Cache) && await cache.WriteAsync(key, updated, _started).ConfigureAwait(false);
        flight?.End(isStored ? FlightEnd.Stored : FlightEnd.NotShared);
        var age = Freshness.Age(updated, _received);
        call.CacheResult = new(CacheOutcome.Revalidated)
        {
            Age = age,
            FreshFor = Freshness.Lifetime(updated, cache.Cache.UseHeuristics) - age,
            IsStored = isStored,
            Forwarded = reason,
            ForwardedStatus = 304,
        };
        return StoredAnswer.Make(updated, _message, age: null);
    }

    /// <summary>An answer of the server's own: stored while it is read, if it may be.</summary>
    private async Task<HttpResponseMessage> KeepAsync(HttpResponseMessage answer, StoredResponse? selected)
    {
        var headers = CachedMessage.EndToEnd(answer);
        if (request.IsHead)
        {
            await UpdateByHeadAsync(selected, headers, (int)answer.StatusCode).ConfigureAwait(false);
            return answer;
        }

        if (Draft(answer, headers) is { } head && StoragePolicy.MayStore(request, head, cache.Cache)) return await RecordAsync(answer, head).ConfigureAwait(false);
        flight?.End(FlightEnd.NotShared);
        // What is stored has been replaced by something that is not to be.
        if (selected is not null && answer.IsSuccessStatusCode && answer.StatusCode != HttpStatusCode.PartialContent) await cache.RemoveAsync(key).ConfigureAwait(false);
        return answer;
    }

    private async Task<HttpResponseMessage> RecordAsync(HttpResponseMessage answer, StoredResponse head)
    {
        var length = CachedMessage.LengthOf(answer);
        if (length > cache.Cache.MaxEntryBytes)
        {
            flight?.End(FlightEnd.NotShared);
            return answer;
        }

        call.CacheResult = call.CacheResult!.Stored(); // said just before
        var recorder = new CacheRecorder(cache, key, head, length, flight, _started);
        if (length == 0) await recorder.CompleteAsync().ConfigureAwait(false);
        else answer.Content = new RecordedContent(answer.Content, recorder);
        return answer;
    }

    /// <summary>The head of what would be stored; null when it is not clear whose answer it is.</summary>
    private StoredResponse? Draft(HttpResponseMessage answer, KeyValuePair<string, string>[] headers)
    {
        if (Owner(answer) is not { } owner) return null;
        var facts = new ResponseFacts((int)answer.StatusCode, headers, _received);
        return new((int)answer.StatusCode, answer.ReasonPhrase, answer.Version, headers, default)
        {
            Requested = _requested,
            Received = _received,
            Selected = Variants.Select(facts.Vary, owner),
            OwnLifetime = call.CacheRule?.LifetimeOf(facts),
            Facts = facts,
        };
    }

    /// <summary>The request by whose credentials the answer will be found: with the cookies that it has just set. Null when a handler beneath has sent others, or elsewhere.</summary>
    private CacheRequest? Owner(HttpResponseMessage answer)
    {
        if (answer.RequestMessage is { RequestUri: { } sent } && sent != request.Url) return null;
        if (CacheCredentials.Read(answer.RequestMessage ?? _message, call.Secrets, cache.Cache, call.Auth?.CacheIdentity) != credentials) return null;
        if (cache.Cache.IgnoreCookies || !answer.Headers.NonValidated.TryGetValues("Set-Cookie", out var set) || !call.KnowsCookies) return request;
        var cookies = call.CookiesNow();
        return CacheCredentials.Continue(cookies, request.Find("Cookie"), set) ? request.For(cache.Digest(CacheCredentials.WithCookies(credentials, cookies))) : null;
    }

    private async Task UpdateByHeadAsync(StoredResponse? selected, KeyValuePair<string, string>[] headers, int status)
    {
        if (selected is null || status != 200) return;
        var head = new ResponseFacts(status, headers, _received);
        if (Validation.ConfirmedByHead(selected, head, headers)) await cache.WriteAsync(key, Validation.Update(selected, headers, request, _requested, _received), _started).ConfigureAwait(false);
        else await cache.RemoveAsync(key).ConfigureAwait(false);
    }

    private bool StandsIn(StoredResponse? selected) => selected is not null && ReusePolicy.StandsIn(selected, request, call.Time.GetUtcNow(), cache.Cache);

    private HttpResponseMessage? StandIn(StoredResponse? selected, string reason, int? status)
    {
        if (!StandsIn(selected)) return null;
        flight?.End(FlightEnd.NotShared);
        var age = Freshness.Age(selected!, call.Time.GetUtcNow()); // asked just before
        call.CacheResult = new(CacheOutcome.Stale) { Age = age, FreshFor = Freshness.Lifetime(selected!, cache.Cache.UseHeuristics) - age, IsStored = true, Forwarded = reason, ForwardedStatus = status }; // likewise
        call.IsAnswerKnown = true;
        return StoredAnswer.Make(selected!, _message, age); // likewise
    }

    /// <summary>Whether the server could not be asked: neither the caller nor the call's time is the reason.</summary>
    private bool IsUnreachable(Exception failure) =>
        !call.Token.IsCancellationRequested && failure is HttpRequestException or IOException or OperationCanceledException { InnerException: TimeoutException };
}
