namespace TypedRequests;

/// <summary>One hop of a call through its session's cache: answered from it, shared with an equal one, or sent. Below redirects and credentials, above pool and decoding.</summary>
internal sealed class CachedHop
{
    // Where those who were waited for gave up: after so many of them a call asks for itself.
    private const int MostWaits = 3;

    private readonly Exchange _call;
    private readonly SessionCache _cache;
    private readonly HttpRequestMessage _message;
    private readonly string? _credentials;
    private readonly CacheRequest _request;
    private readonly CacheKey _key;
    private IReadOnlyList<StoredResponse> _stored = [];
    private StoredResponse? _selected;
    private int _waits;
    private bool _isShared;

    private CachedHop(Exchange call, SessionCache cache)
    {
        (_call, _cache, _message) = (call, cache, call.Message!); // composed and signed
        _credentials = CacheCredentials.Read(_message, call.Secrets, cache.Cache, call.Auth?.CacheIdentity);
        _request = new(call.Method, _message.RequestUri!, _message.Headers, call.CacheMode, cache.Digest(_credentials)); // composed with a URL
        _key = cache.KeyOf(_request.Url);
    }

    internal static async Task<HttpResponseMessage> SendAsync(Exchange call)
    {
        (call.IsAnswerKnown, call.CacheResult, call.FreshAnswer) = (false, null, default);
        var answer = await new CachedHop(call, call.Cache!).AnswerAsync().ConfigureAwait(false); // asked only with a cache
        CacheTelemetry.Count(call.CacheResult!); // every answer says
        return answer;
    }

    private Task<HttpResponseMessage> AnswerAsync()
    {
        if (_request.Method != HttpMethod.Get && !_request.IsHead) return Exchange(null).PassAsync(CacheResult.ByMethod);
        if (_request.Mode == CacheMode.Bypass || _request.Directives.NoStore) return Exchange(null).PassAsync(CacheResult.ByMode);
        if (_message.Content is not null) return Exchange(null).PassAsync(CacheResult.ByRequest);
        return _request.HasOwnCondition ? AnswerConditionAsync() : LookUpAndAnswerAsync();
    }

    /// <summary>The caller's own condition: a fresh response answers it, 304 or whole; otherwise it goes to the server as it is, and so does its answer come back.</summary>
    private async Task<HttpResponseMessage> AnswerConditionAsync()
    {
        if (_request.Mode != CacheMode.Reload && ReceivedCondition.IsOfCache(_request)) await LookUpAsync().ConfigureAwait(false);
        if (Answer() is not { } answer)
        {
            return _request.Directives.OnlyIfCached || _request.Mode == CacheMode.OnlyStored
                ? Tell(StoredAnswer.None(_message), new(CacheOutcome.Miss))
                : await Exchange(null).PassAsync(CacheResult.ByRequest).ConfigureAwait(false);
        }

        if (!ReceivedCondition.IsNotModified(_selected!, _request, _call.Time.GetUtcNow())) return answer; // it has just answered
        (answer.StatusCode, answer.ReasonPhrase) = (System.Net.HttpStatusCode.NotModified, null);
        return StoredAnswer.WithoutBody(answer);
    }

    private async Task<HttpResponseMessage> LookUpAndAnswerAsync()
    {
        while (true)
        {
            var ended = _cache.Cache.Flights.Ended;
            if (_request.Mode != CacheMode.Reload) await LookUpAsync().ConfigureAwait(false);
            if (Answer() is { } answer) return answer;
            if (_request.Directives.OnlyIfCached || _request.Mode == CacheMode.OnlyStored) return Tell(StoredAnswer.None(_message), new(CacheOutcome.Miss));
            if (!MayShare) return await FetchAsync(null).ConfigureAwait(false);
            var flight = _cache.Cache.Flights.Join(FlightKey, out var leads);
            if (!leads)
            {
                await WaitAsync(flight).ConfigureAwait(false);
            }
            else if (_cache.Cache.Flights.Ended == ended)
            {
                return await FetchAsync(flight).ConfigureAwait(false);
            }
            else
            {
                // One ended after the store was read: its response may be there now.
                flight.End(FlightEnd.Abandoned);
            }
        }
    }

    private Task<HttpResponseMessage> FetchAsync(Flight? flight)
    {
        // Of other credentials nothing is asked about, even if a tag were the same.
        StoredResponse[] candidates = _request.IsHead || _request.Mode == CacheMode.Reload || !IsOfUse ? [] : [.. _stored.Where(stored => Variants.IsFor(stored.Selected, _request.Credentials))];
        return Exchange(flight).FetchAsync(_selected, candidates);
    }

    private CacheExchange Exchange(Flight? flight) => new(_call, _cache, _request, _key, _credentials, flight);

    private async Task LookUpAsync()
    {
        _stored = await _cache.ReadAsync(_key, _call.ChecksMarks, _call.Token).ConfigureAwait(false);
        _selected = null;
        foreach (var stored in _stored)
            if (Variants.Matches(stored.Selected, _request) && !(_selected?.Facts.Date >= stored.Facts.Date)) _selected = stored;
    }

    /// <summary>The answer that is stored; null when the server has to be asked.</summary>
    private HttpResponseMessage? Answer()
    {
        if (_selected is not { } stored || !IsOfUse) return null;
        var now = _call.Time.GetUtcNow();
        var reuse = ReusePolicy.Decide(stored, _request, now, _cache.Cache);
        if (reuse == Reuse.Validate) return null;
        if (reuse == Reuse.StaleWhileRevalidate && !_request.Directives.OnlyIfCached) CacheRenewal.Start(_call, _cache, _key, _request, stored);
        var age = Freshness.Age(stored, now);
        var result = new CacheResult(reuse == Reuse.Fresh ? CacheOutcome.Fresh : CacheOutcome.Stale)
        {
            Age = age,
            FreshFor = Freshness.Lifetime(stored, _cache.Cache.UseHeuristics) - age,
            IsStored = true,
            IsShared = _isShared,
        };
        // What the request itself asks of a cache may not be so the next time.
        if (reuse == Reuse.Fresh && ReferenceEquals(_request.Directives, CacheControl.None)) _call.FreshAnswer = new(stored, now + result.FreshFor.GetValueOrDefault());
        return Tell(StoredAnswer.Make(stored, _message, age), result);
    }

    private HttpResponseMessage Tell(HttpResponseMessage answer, CacheResult result)
    {
        (_call.CacheResult, _call.IsAnswerKnown) = (result, true);
        return answer;
    }

    private bool IsOfUse => _selected is null || StoredAnswer.CanAnswer(_selected, _message);

    private async Task WaitAsync(Flight flight)
    {
        var end = await flight.Ended.WaitAsync(_call.Token).ConfigureAwait(false);
        _waits = end == FlightEnd.Abandoned ? _waits + 1 : MostWaits;
        _isShared = end == FlightEnd.Stored;
    }

    /// <summary>Whether the answer of an equal call under way would do; who wants a new one, or a part, asks himself.</summary>
    private bool MayShare =>
        _waits < MostWaits && !_request.IsHead && _request.Mode is CacheMode.Default or CacheMode.PreferStored
        && _request.Directives is { NoCache: false, MaxAge: not 0 } && !_message.Headers.NonValidated.Contains("Range");

    private FlightKey FlightKey => new(_key, _request.Credentials, _request.Find("Accept"), _request.Find("Accept-Language"), _request.Find("Accept-Encoding"));
}
