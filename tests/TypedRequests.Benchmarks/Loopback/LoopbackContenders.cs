using System.Buffers;
using System.Net;
using System.Text.Json;
using TypedRequests.Benchmarks.Calls;
using TypedRequests.CompilerServices;

namespace TypedRequests.Benchmarks.Loopback;

/// <summary>The same GET over a real connection: by the bare transport with a reader by hand, and by a typed client.</summary>
internal sealed class LoopbackContenders(Uri address) : IDisposable
{
    private static readonly ClientDescription Client = new("IRepositories", null);
    private static readonly Endpoint GetRepository = Client.Get("GetRepository", "/repos/{name}");

    private readonly HttpMessageInvoker _bare = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false, ActivityHeadersPropagator = null });
    private readonly ConnectionPool _pool = new();
    private readonly string _text = address.AbsoluteUri.TrimEnd('/');

    public async Task<Repository> Bare()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{_text}/repos/{Uri.EscapeDataString("Hello-World")}?page={2}"));
        request.Headers.TryAddWithoutValidation("User-Agent", "TypedRequests/1.0.0");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, deflate, br");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        using var response = await _bare.SendAsync(request, CancellationToken.None).ConfigureAwait(false);
        var stream = response.EnsureSuccessStatusCode().Content.ReadAsStream();
        var buffer = ArrayPool<byte>.Shared.Rent((int)(response.Content.Headers.ContentLength ?? 4096) + 1);
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false) is > 0 and var read) length += read;
        var result = Parse(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return result;
    }

    public Session CreateSession() => new(_pool) { BaseAddress = address };

    public static Task<Repository> Typed(Session session)
    {
        var call = new Call(session, GetRepository);
        call.Path($"/repos/{"Hello-World"}");
        call.Query("page", 2);
        return call.JsonAsync(RepositoryFormat.Instance);
    }

    public void Dispose()
    {
        _bare.Dispose();
        _pool.Dispose();
    }

    private static Repository Parse(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        return RepositoryFormat.Instance.Read(ref reader);
    }
}
