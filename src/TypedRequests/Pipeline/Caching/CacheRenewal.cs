using System.Net;

namespace TypedRequests;

/// <summary>Renews a response in the background while its stale form answers (RFC 5861 §3). Owned by the session: it ends with it, and its failure fails no call.</summary>
internal sealed class CacheRenewal
{
    private readonly SessionCache _cache;
    private readonly CacheKey _key;
    private readonly CacheRequest _request;
    private readonly StoredResponse _stored;
    private readonly HttpRequestMessage _message;
    private readonly Flight _flight;
    private readonly Transport _transport;
    private readonly CookieJar _jar;
    private readonly TimeProvider _time;
    private readonly TimeSpan _timeout;
    private readonly CacheRule? _rule;

    private CacheRenewal(Exchange call, SessionCache cache, CacheKey key, CacheRequest request, StoredResponse stored, Flight flight)
    {
        (_cache, _key, _stored, _flight) = (cache, key, stored, flight);
        (_transport, _jar, _time, _timeout, _rule) = (call.Transport, call.Jar, call.Time, call.Timeout, call.CacheRule);
        _message = CachedMessage.Copy(call.Message!); // composed
        _request = request.Of(_message);
    }

    /// <summary>Starts to renew, unless that is under way.</summary>
    internal static void Start(Exchange call, SessionCache cache, CacheKey key, CacheRequest request, StoredResponse stored)
    {
        if (cache.Ending.IsCancellationRequested) return;
        var flight = cache.Cache.Flights.Join(new(key, request.Credentials, stored.Variant, null, null), out var leads);
        if (leads) cache.Renewal = new CacheRenewal(call, cache, key, request, stored, flight).RunAsync();
    }

    private async Task RunAsync()
    {
        // The call goes on with what is stored; it does not wait for what a transport does before it first waits.
        await Task.Yield();
        _transport.Enter();
        try
        {
            using var time = new CancellationTokenSource(_timeout, _time);
            using var both = CancellationTokenSource.CreateLinkedTokenSource(time.Token, _cache.Ending);
            Validation.AddConditions(_message.Headers, _stored, [_stored]);
            var (requested, started) = (_time.GetUtcNow(), _cache.Cache.Flights.Tick());
            using var answer = await _transport.SendAsync(_message, both.Token).ConfigureAwait(false);
            await KeepAsync(answer, requested, started, both.Token).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            // The next call finds the stale response again, or asks itself.
        }
        finally
        {
            _flight.End(FlightEnd.NotShared);
            _transport.Leave();
            _message.Dispose();
        }
    }

    private async Task KeepAsync(HttpResponseMessage answer, DateTimeOffset requested, long started, CancellationToken cancellationToken)
    {
        var received = _time.GetUtcNow();
        var headers = CachedMessage.EndToEnd(answer);
        if (answer.Headers.NonValidated.TryGetValues("Set-Cookie", out var lines))
            foreach (var line in lines) _jar.Receive(_request.Url, line);
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            if (Validation.Identify(new(304, headers, received), _stored, [_stored]) is null) return;
            var updated = Validation.Update(_stored, headers, _request, requested, received);
            await _cache.WriteAsync(_key, _rule is null ? updated : updated.With(_rule.LifetimeOf(updated.Facts)), started).ConfigureAwait(false);
            return;
        }

        var facts = new ResponseFacts((int)answer.StatusCode, headers, received);
        var head = new StoredResponse((int)answer.StatusCode, answer.ReasonPhrase, answer.Version, headers, default)
        {
            Requested = requested,
            Received = received,
            Selected = Variants.Select(facts.Vary, _request),
            OwnLifetime = _rule?.LifetimeOf(facts),
            Facts = facts,
        };
        // A server in trouble says nothing about what is stored.
        if (ReusePolicy.IsServerError(facts.Status)) return;
        // Nor is it clear any more whose answer it is when it changes who is asking.
        if (!_cache.Cache.IgnoreCookies && FieldLines.First(headers, "Set-Cookie") is not null) return;
        if (!StoragePolicy.MayStore(_request, head, _cache.Cache)) await _cache.RemoveAsync(_key).ConfigureAwait(false);
        else if (await ReadAsync(answer, cancellationToken).ConfigureAwait(false) is { } body) await _cache.WriteAsync(_key, head.With(body), started).ConfigureAwait(false);
    }

    private async Task<byte[]?> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var stream = await answer.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var body = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var read)
        {
            if (body.Length + read > _cache.Cache.MaxEntryBytes) return null;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
