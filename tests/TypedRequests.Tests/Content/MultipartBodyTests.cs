using System.Text;

namespace TypedRequests.Tests;

/// <summary>semantics: Bodies, "Multipart"; requests.md R26, R28; RFC 7578.</summary>
public sealed class MultipartBodyTests
{
    [Fact] // row 74: test_POSTBIN_GET_POST_FILES_WITH_DATA
    public async Task FieldsComeBeforeFilesEachWithItsOwnHeaders()
    {
        var files = new MultipartBody { ["f"] = FilePart.FromText("some,data\n", "report.csv") with { ContentType = "text/csv" } };
        HttpContent content = files.ToContent(new FormBody { ["field"] = "é" }, null);
        string boundary = Boundary(content);
        string[] lines =
        [
            $"--{boundary}", "Content-Disposition: form-data; name=\"field\"", "", "é",
            $"--{boundary}", "Content-Disposition: form-data; name=\"f\"; filename=\"report.csv\"", "Content-Type: text/csv", "", "some,data\n",
            $"--{boundary}--", "",
        ];
        Assert.Equal(string.Join("\r\n", lines), await TextOf(content));
    }

    [Theory] // semantics: names and file names quoted, '"' '\' CR LF percent-escaped, UTF-8, never filename*
    [InlineData("plain.txt", "plain.txt", "plain.txt")]
    [InlineData("a\"b\\c\r\nd.txt", "a%22b%5Cc%0D%0Ad.txt", "c%0D%0Ad.txt")]
    [InlineData("a\"b.txt", "a%22b.txt", "a%22b.txt")]
    [InlineData("žluťoučký 😀.txt", "žluťoučký 😀.txt", "žluťoučký 😀.txt")]
    [InlineData("100%.txt", "100%.txt", "100%.txt")]
    public async Task NamesAreQuotedAndStayUtf8(string name, string quoted, string file)
    {
        HttpContent content = new MultipartBody { { name, FilePart.FromText("x", name) } }.ToContent();
        string text = await TextOf(content);
        Assert.Contains($"form-data; name=\"{quoted}\"; filename=\"{file}\"\r\n", text);
        Assert.DoesNotContain("filename*", text);
    }

    [Fact]
    public async Task AFileWithoutANameOrTypeTakesThePartsNameAndOctetStream()
    {
        string text = await TextOf(new MultipartBody { ["f"] = Encoding.UTF8.GetBytes("x") }.ToContent());
        Assert.Contains("name=\"f\"; filename=\"f\"\r\nContent-Type: application/octet-stream\r\n\r\nx\r\n", text);
    }

    [Fact] // row 214: TestGuessFilename
    public async Task AFileOfADiskIsNamedByItsLastSegmentAndOpenedWhenSent()
    {
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.bin");
        HttpContent content = new MultipartBody { ["f"] = FilePart.FromPath(path) }.ToContent();
        File.WriteAllText(path, "later");
        try
        {
            Assert.Contains($"filename=\"{Path.GetFileName(path)}\"", await TextOf(content));
            Assert.Equal(content.Headers.ContentLength, (await content.ReadAsByteArrayAsync()).Length);
            Assert.Contains("\r\n\r\nlater\r\n", await TextOf(content));
            using FileStream open = File.OpenRead(path);
            Assert.Contains($"filename=\"{Path.GetFileName(path)}\"", await TextOf(new MultipartBody { ["f"] = open }.ToContent()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact] // row 72: test_invalid_files_input (null skipped); row 135: a file without a name
    public void NullPartsAreLeftOut()
    {
        var files = new MultipartBody { ["a"] = null };
        files.Add("b", (FilePart?)null);
        files.Add("c", (string?)null);
        Assert.Empty(files);
    }

    [Fact]
    public async Task EveryBoundaryIsRandom128Bits()
    {
        var files = new MultipartBody { { "a", "1" } };
        string[] boundaries = [.. Enumerable.Range(0, 20).Select(_ => Boundary(files.ToContent()))];
        Assert.Equal(20, boundaries.Distinct().Count());
        Assert.All(boundaries, boundary => Assert.Matches("^[0-9a-f]{32}$", boundary));
        Assert.EndsWith("--\r\n", await TextOf(files.ToContent()));
    }

    [Fact] // R26: a content type of the caller's keeps or gets a boundary
    public async Task ACallersMultipartTypeGetsTheBoundary()
    {
        var files = new MultipartBody { { "a", "1" } };
        HttpContent related = files.ToContent(null, "multipart/related; type=\"text/xml\"");
        Assert.Matches("^multipart/related; type=\"text/xml\"; boundary=[0-9a-f]{32}$", related.Headers.ContentType!.ToString());
        HttpContent given = files.ToContent(null, "multipart/form-data; boundary=\"my boundary\"");
        Assert.StartsWith("--my boundary\r\n", await TextOf(given));
        Assert.Throws<InvalidRequestException>(() => files.ToContent(null, "application/json"));
        Assert.Throws<InvalidRequestException>(() => files.ToContent(null, "multipart/form-data; boundary=\"a\u00E9\""));
        Assert.Throws<InvalidRequestException>(() => files.ToContent(null, "multipart/form-data; boundary=" + new string('x', 71)));
    }

    [Fact] // security: no header of a part can be smuggled in
    public void HeadersOfAPartAreValidated()
    {
        FilePart part = FilePart.FromText("x");
        Assert.Throws<InvalidRequestException>(() => Body(part with { Headers = [new("X-A", "1\r\nX-B: 2")] }));
        Assert.Throws<InvalidRequestException>(() => Body(part with { Headers = [new("X A", "1")] }));
        Assert.Throws<InvalidRequestException>(() => Body(part with { Headers = [new("Content-Type", "text/plain")] }));
        Assert.Throws<InvalidRequestException>(() => part with { ContentType = "text/plain\r\nX-B: 2" });
    }

    [Fact]
    public async Task FurtherHeadersFollowTheContentType()
    {
        FilePart part = FilePart.FromText("x", "a.txt") with { ContentType = "text/plain", Headers = [new("Content-ID", "<1>")] };
        Assert.Contains("Content-Type: text/plain\r\nContent-ID: <1>\r\n\r\nx", await TextOf(Body(part)));
    }

    [Fact]
    public void TheLengthIsKnownWhenEveryPartsIs()
    {
        Assert.NotNull(Body(FilePart.FromStream(new MemoryStream([1, 2]))).Headers.ContentLength);
        HttpContent unknown = Body(FilePart.FromStream(new PipeLike([1, 2])));
        Assert.Null(unknown.Headers.ContentLength);
        Assert.False(BodyReplay.CanReplay(unknown));
    }

    [Fact] // row 73: test_POSTBIN_SEEKED_OBJECT_WITH_NO_ITER
    public async Task AStreamGoesOutFromWhereItStandsAndMayBeSentAgain()
    {
        var stream = new MemoryStream(Encoding.ASCII.GetBytes("0123456789")) { Position = 4 };
        HttpContent content = Body(stream);
        Assert.Contains("\r\n\r\n456789\r\n", await TextOf(content));
        Assert.Contains("\r\n\r\n456789\r\n", await TextOf(content));
        Assert.True(BodyReplay.CanReplay(content));
    }

    [Fact] // semantics: the caller owns streams it passes unless the part says otherwise
    public void StreamsStayTheCallersUnlessThePartOwnsThem()
    {
        var kept = new MemoryStream([1]);
        Body(kept).Dispose();
        Assert.Equal(1, kept.ReadByte());
        var owned = new MemoryStream([1]);
        Body(FilePart.FromStream(owned, ownsStream: true)).Dispose();
        Assert.Throws<ObjectDisposedException>(() => owned.ReadByte());
    }

    [Fact]
    public async Task AContentIsAPartWithItsOwnTypeAndNoFileName()
    {
        HttpContent content = Body(FilePart.FromContent(new StringContent("{}", Encoding.UTF8, "application/json")));
        Assert.Contains("name=\"f\"\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{}\r\n", await TextOf(content));
    }

    [Fact]
    public async Task BothWaysOfWritingGiveTheSameBytes()
    {
        HttpContent content = Body(FilePart.FromText("x"));
        using var synchronous = new MemoryStream();
        content.CopyTo(synchronous, null, TestContext.Current.CancellationToken);
        Assert.Equal(synchronous.ToArray(), await content.ReadAsByteArrayAsync());
        Assert.Equal(synchronous.ToArray(), BodyReplay.Bytes(content)!.Value.ToArray());
        Assert.Equal(synchronous.Length, content.Headers.ContentLength);
    }

    private static HttpContent Body(FilePart part) => new MultipartBody { ["f"] = part }.ToContent();

    private static string Boundary(HttpContent content) => content.Headers.ContentType!.Parameters.Single(p => p.Name == "boundary").Value!;

    private static async Task<string> TextOf(HttpContent content)
    {
        using var buffer = new MemoryStream();
        await content.CopyToAsync(buffer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
