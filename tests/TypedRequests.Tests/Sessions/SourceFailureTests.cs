using System.IO.Compression;
using System.Net;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

// field: S10: when the caller's own source of a body fails, that is what the exception says
public sealed class SourceFailureTests
{
    public static TheoryData<string> Sources => ["stream", "content", "multipart", "corrupt gzip", "disposed", "progress"];

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task S10_TheSourcesFailureIsNamedAsSuch(string source)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var error = await Assert.ThrowsAsync<RequestBodyException>(() => session.PostAsync("/", Options(source)));
        Assert.StartsWith("The request's body could not be read: ", error.Message, StringComparison.Ordinal);
        Assert.NotNull(error.InnerException);
        Assert.IsNotType<HttpRequestException>(error.InnerException);
        Assert.Equal("POST", error.Request!.Method.Method);

        var blocking = Assert.Throws<RequestBodyException>(() => session.Post("/", Options(source)));
        Assert.Equal(error.Message, blocking.Message);
    }

    [Fact]
    public async Task S10_ASourceThatEndsEarlyOrGoesOnIsNamedAsSuch()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var tooShort = await Assert.ThrowsAsync<RequestBodyException>(() => session.PostAsync("/", new() { Content = Announced(10, "four") }));
        Assert.Equal("The request's body ended after 4 bytes, and its Content-Length says 10. Its source has changed since the call began, or its length is wrong.", tooShort.Message);
        var tooLong = await Assert.ThrowsAsync<RequestBodyException>(() => session.PostAsync("/", new() { Content = Announced(2, "four") }));
        Assert.Contains("goes on after 2 bytes", tooLong.Message, StringComparison.Ordinal);
    }

    // The other side of the question: a connection that breaks while a sound source is sent is the connection's failure.
    [Fact]
    public async Task S10_ABrokenConnectionIsNoFailureOfTheSource()
    {
        await using var server = ScriptedServer.Start().Always(r => r.BeforeBody().Reset());
        using var session = new Session { BaseAddress = server.Address };
        var error = await Assert.ThrowsAnyAsync<RequestException>(() => session.PostAsync("/", new() { Content = new PipeLike(new byte[4_000_000]) }));
        Assert.IsNotType<RequestBodyException>(error);
    }

    [Fact]
    public async Task S10_TheCallersCancellationStaysACancellation()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        using var cancel = new CancellationTokenSource();
        var stuck = new FailingStream(() => { cancel.Cancel(); throw new OperationCanceledException(cancel.Token); });
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => session.PostAsync("/", new() { Content = stuck }, cancel.Token));
        Assert.Equal(cancel.Token, error.CancellationToken);
    }

    // A hook sees the content that the caller gave.
    [Fact]
    public async Task AHookSeesTheGivenContent()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        using var given = new StreamContent(new MemoryStream([1, 2]));
        HttpContent? seen = null;
        await session.PostAsync("/", new() { Content = given, OnRequest = request => seen = request.Content });
        Assert.Same(given, seen);
    }

    private static RequestOptions Options(string source) => source switch
    {
        "stream" => new() { Content = Broken() },
        "content" => new() { Content = new StreamContent(Broken()) },
        "multipart" => new() { Files = { ["f"] = FilePart.FromStream(Broken(), "f") } },
        "corrupt gzip" => new() { Content = new GZipStream(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), CompressionMode.Decompress) },
        "disposed" => new() { Content = new DisposedContent() },
        "progress" => new() { Content = "text", Progress = new BrokenProgress() },
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    private static FailingStream Broken() => new(() => throw new IOException("The disk is on fire."));

    private static StreamContent Announced(int length, string text)
    {
        var content = new StreamContent(new PipeLike(System.Text.Encoding.ASCII.GetBytes(text)));
        content.Headers.ContentLength = length;
        return content;
    }

    private sealed class FailingStream(Action fail) : MemoryStream
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => Fail();

        public override int Read(Span<byte> buffer) => Fail();

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Fail());

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Fail());

        public override void CopyTo(Stream destination, int bufferSize) => Fail();

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => Task.FromResult(Fail());

        private int Fail()
        {
            fail();
            return 0;
        }
    }

    private sealed class DisposedContent : HttpContent
    {
        protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => throw new ObjectDisposedException("own");

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => throw new ObjectDisposedException("own");

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }

    private sealed class BrokenProgress : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value) => throw new InvalidOperationException("The bar is full.");
    }
}
