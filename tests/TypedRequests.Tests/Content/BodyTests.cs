using System.IO.Compression;
using System.Text;

namespace TypedRequests.Tests;

/// <summary>semantics: Bodies, streams, "[Compress]", progress and what can be sent again; requests.md R22, D4.</summary>
public sealed class BodyTests
{
    [Fact] // row 210: TestSuperLen; row 146 to 148: rewinding
    public async Task AStreamHasItsRemainingLengthAndIsRewoundToWhereItStood()
    {
        var stream = new MemoryStream("0123456789"u8.ToArray()) { Position = 7 };
        var body = new StreamBody(stream);
        Assert.Equal(3, body.Headers.ContentLength);
        Assert.Equal("789", await Written(body));
        Assert.Equal("789", await Written(body));
        Assert.True(body.CanReplay);
    }

    [Fact]
    public async Task AStreamThatCannotSeekIsOfUnknownLengthAndSentOnce()
    {
        var body = new StreamBody(new PipeLike("abcdef"u8.ToArray()));
        Assert.Null(body.Headers.ContentLength);
        Assert.False(BodyReplay.CanReplay(body));
        Assert.Equal("abcdef", await Written(body));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task ACompressedBodySaysSoAndUnpacksToTheOriginal(string encoding)
    {
        string text = string.Concat(Enumerable.Repeat("compress me ", 500));
        HttpContent inMemory = CompressedBody.Compress(new StringContent(text), encoding);
        HttpContent streamed = CompressedBody.Compress(new StreamBody(new PipeLike(Encoding.UTF8.GetBytes(text))), encoding);
        foreach (HttpContent body in new[] { inMemory, streamed })
        {
            using var buffer = new MemoryStream();
            await body.CopyToAsync(buffer);
            buffer.Position = 0;
            using Stream unpacked = encoding is "gzip" ? new GZipStream(buffer, CompressionMode.Decompress) : new BrotliStream(buffer, CompressionMode.Decompress);
            Assert.Equal(text, await new StreamReader(unpacked).ReadToEndAsync());
            Assert.Equal([encoding], body.Headers.ContentEncoding);
        }

        Assert.Equal("text/plain; charset=utf-8", inMemory.Headers.ContentType!.ToString());
        Assert.True(inMemory.Headers.ContentLength < 1000);
        Assert.Null(streamed.Headers.ContentLength);
        Assert.False(BodyReplay.CanReplay(streamed));
    }

    [Fact]
    public void AnUnknownCodingIsRefused()
    {
        var refused = Assert.Throws<ArgumentException>(() => CompressedBody.Compress(new StringContent("x"), "zstd"));
        Assert.Contains("use gzip or br", refused.Message);
    }

    [Fact]
    public async Task AnUploadReportsEachStepAndItsTotal()
    {
        var seen = new Recorder();
        var body = new ProgressBody(new StreamBody(new MemoryStream(new byte[200_000])), seen);
        Assert.Equal(200_000, body.Headers.ContentLength);
        using var synchronous = new MemoryStream();
        body.CopyTo(synchronous, null, TestContext.Current.CancellationToken);
        Assert.Equal(new TransferProgress(200_000, 200_000), seen.Steps[^1]);
        Assert.Equal(seen.Steps.Select(step => step.BytesTransferred).Order(), seen.Steps.Select(step => step.BytesTransferred));
        int steps = seen.Steps.Count;
        await Written(body);
        Assert.Equal(steps * 2, seen.Steps.Count);
    }

    [Fact]
    public async Task ADownloadReportsWhatWasReadWithoutAKnownTotal()
    {
        var seen = new Recorder();
        using var stream = new ProgressStream(new PipeLike("abcdefgh"u8.ToArray()), seen, total: null);
        Assert.Equal("abcdefgh", await new StreamReader(stream).ReadToEndAsync());
        Assert.Equal([3, 6, 8], seen.Steps.Select(step => step.BytesTransferred));
        Assert.All(seen.Steps, step => Assert.Null(step.TotalBytes));
    }

    [Fact]
    public void AProgressBodyIsWhatItWraps()
    {
        var body = new ProgressBody(new FormBody { ["a"] = "1" }.ToContent(), new Recorder());
        Assert.Equal("application/x-www-form-urlencoded", body.Headers.ContentType!.ToString());
        Assert.Equal("a=1", Encoding.ASCII.GetString(body.Bytes!.Value.Span));
        Assert.False(new ProgressBody(new StreamBody(new PipeLike([1])), new Recorder()).CanReplay);
    }

    private static async Task<string> Written(HttpContent content)
    {
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private sealed class Recorder : IProgress<TransferProgress>
    {
        public List<TransferProgress> Steps { get; } = [];

        public void Report(TransferProgress value) => Steps.Add(value);
    }
}
