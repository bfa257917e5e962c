using System.Buffers;
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>One GET, one path argument and one query argument, three default headers, a record of four members: by hand, by the idiom, and by a typed client.</summary>
internal sealed class Contenders(bool yields) : IDisposable
{
    private static readonly ClientDescription Client = new("IRepositories", "https://api.example.com");
    private static readonly Endpoint GetRepository = Client.Get("GetRepository", "/repos/{name}");
    private static readonly CancellationTokenSource Caller = new();

    private readonly HttpMessageInvoker _invoker = new(new StubHandler(yields));
    private readonly HttpClient _client = CreateClient(yields);
    private readonly Session _own = new(new Transport(new StubHandler(yields), isOwn: true, disposeHandler: true));
    private readonly Session _limited = new(new Transport(new StubHandler(yields), isOwn: true, disposeHandler: true)) { Limits = FarFromTheLimit() };
    private readonly Session _foreign = new(new StubHandler(yields));
    private CancellationTokenSource _timeout = new();

    /// <summary>As little as a call can do: no HttpClient, pooled body, a reader by hand; a timeout, the caller's token and a stopwatch.</summary>
    public async Task<Repository> Limit(string name, int page)
    {
        var token = Caller.Token;
        var started = Stopwatch.GetTimestamp();
        _timeout.CancelAfter(TimeSpan.FromSeconds(100));
        using var registration = token.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _timeout);
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"https://api.example.com/repos/{Uri.EscapeDataString(name)}?page={page}"));
        request.Headers.TryAddWithoutValidation("User-Agent", "TypedRequests/1.0.0");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await _invoker.SendAsync(request, _timeout.Token).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var stream = response.Content.ReadAsStream(_timeout.Token);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 4096) + 1);
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), _timeout.Token).ConfigureAwait(false) is > 0 and var read) length += read;
        var result = Parse(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        if (!_timeout.TryReset()) _timeout = new();
        GC.KeepAlive(Stopwatch.GetElapsedTime(started).Ticks);
        return result;
    }

    /// <summary>What the documentation of .NET shows.</summary>
    public async Task<Repository?> Idiom(string name, int page)
    {
        using var response = await _client.GetAsync($"https://api.example.com/repos/{Uri.EscapeDataString(name)}?page={page}", Caller.Token).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(RepositoryContext.Default.Repository, Caller.Token).ConfigureAwait(false);
    }

    /// <summary>What an emitted method does, over our own pool's kind of handler.</summary>
    public Task<Repository> Typed(string name, int page) => Typed(_own, name, page);

    /// <summary>The same over a foreign handler, whose timeout sources cannot be used again.</summary>
    public Task<Repository> TypedOverForeignHandler(string name, int page) => Typed(_foreign, name, page);

    /// <summary>The same as the first, in a session that knows of a limit and is far from it.</summary>
    public Task<Repository> TypedFarFromTheLimit(string name, int page) => Typed(_limited, name, page);

    public Repository TypedBlocking(string name, int page)
    {
        var call = new Call(_own, GetRepository);
        call.Path($"/repos/{name}");
        call.Query("page", page);
        return call.Json(RepositoryFormat.Instance, Caller.Token);
    }

    public void Dispose()
    {
        _invoker.Dispose();
        _client.Dispose();
        _own.Dispose();
        _limited.Dispose();
        _foreign.Dispose();
        _timeout.Dispose();
    }

    private static Task<Repository> Typed(Session session, string name, int page)
    {
        var call = new Call(session, GetRepository);
        call.Path($"/repos/{name}");
        call.Query("page", page);
        return call.JsonAsync(RepositoryFormat.Instance, Caller.Token);
    }

    private static RateLimits FarFromTheLimit()
    {
        var limits = new RateLimits();
        limits.Report(new("https://api.example.com/"), new RateLimitReading { Limit = int.MaxValue, Remaining = int.MaxValue });
        return limits;
    }

    private static Repository Parse(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return RepositoryFormat.Instance.Read(ref reader);
    }

    internal static HttpClient CreateClient(bool yields)
    {
        var client = new HttpClient(new StubHandler(yields));
        client.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "TypedRequests/1.0.0");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept", "application/json");
        return client;
    }
}
