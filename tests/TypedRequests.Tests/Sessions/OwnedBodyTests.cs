using TypedRequests.CompilerServices;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>What was made for a call, or given away to it, ends with it: not before, and whatever becomes of it.</summary>
public sealed class OwnedBodyTests
{
    // semantics: the caller owns streams it passes unless the part says otherwise
    [Fact]
    public async Task AStreamThatAClientGivesAwayIsDisposedWithItsCall()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session();
        var (own, given) = (new MemoryStream("own"u8.ToArray()), new MemoryStream("given"u8.ToArray()));
        await Send();
        Assert.Contains("given", Assert.Single(server.Requests).BodyText, StringComparison.Ordinal);
        Assert.Equal((true, false), (own.CanRead, given.CanRead));

        Task Send()
        {
            var call = new Call(session, new ClientDescription("IUploads", server.Address.AbsoluteUri).Post("Upload", "/"));
            call.Path($"/");
            call.Part("own", FilePart.FromStream(own));
            call.Part("given", FilePart.FromStream(given, ownsStream: true));
            return call.NoneAsync();
        }
    }

    // A server may answer while the upload is still on its way (HTTP/2): its body is the open response's, then.
    [Fact]
    public async Task AnOpenResponseKeepsTheBodyUntilItIsDisposed()
    {
        var handler = new RecordingHandler(_ => RecordingHandler.Text("early"));
        using var session = new Session(handler);
        var given = new MemoryStream("given"u8.ToArray());
        var response = await session.PostAsync("http://h/", new() { Files = new() { ["file"] = FilePart.FromStream(given, ownsStream: true) }, StreamResponse = true });
        var sent = new MemoryStream();
        await handler.Requests[0].Content!.CopyToAsync(sent, TestContext.Current.CancellationToken);
        Assert.Contains("given", System.Text.Encoding.UTF8.GetString(sent.ToArray()), StringComparison.Ordinal);
        await response.DisposeAsync();
        Assert.False(given.CanRead);
    }

    [Fact]
    public async Task AStreamGivenAwayIsDisposedWhenARedirectDropsIt()
    {
        await using var server = ScriptedServer.Start().On("/", r => r.Redirect(303, "/b")).On("/b", r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var given = new MemoryStream("given"u8.ToArray());
        var response = await session.PostAsync("/", new() { Files = new() { ["file"] = FilePart.FromStream(given, ownsStream: true) } });
        Assert.Equal(200, (int)response.StatusCode);
        Assert.False(given.CanRead);
    }

    // semantics: what was sent can be seen after the call
    [Fact]
    public async Task PartsOfBytesAreShownAfterTheCall()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.PostAsync("/", new() { Files = new() { ["file"] = "bytes"u8.ToArray() } });
        Assert.Equal(Assert.Single(server.Requests).Body, response.Request.Body!.Value.ToArray());
    }

    // semantics: pooled bytes are returned after parsing: not while a stream that ignores its token may still write into them
    [Fact]
    public async Task MemoryThatAnAbandonedReadStillHoldsIsNotLentAgain()
    {
        var body = new DeafStream();
        using var session = new Session(new RecordingHandler(_ => new() { Content = new StreamContent(body) }));
        using var source = new CancellationTokenSource();
        var call = session.GetAsync("http://h/", cancellationToken: source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(() => call);
        var lent = Enumerable.Range(0, 64).Select(_ => System.Buffers.ArrayPool<byte>.Shared.Rent(body.Held.Length)).ToList();
        Assert.DoesNotContain(lent, array => body.Held.Span.Overlaps(array));
        lent.ForEach(array => System.Buffers.ArrayPool<byte>.Shared.Return(array));
    }

    /// <summary>Gives up waiting when told to, as a wrapper with <c>WaitAsync</c> does, and leaves the read running.</summary>
    private sealed class DeafStream : MemoryStream
    {
        public Memory<byte> Held { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Held = buffer;
            return new(new TaskCompletionSource<int>().Task.WaitAsync(cancellationToken));
        }
    }
}
