using System.IO.Compression;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Pipeline;

/// <summary>Small bodies that decode to enormous ones, and what is allocated for them.</summary>
[Collection(nameof(AloneGroup))]
public sealed class DecoderBombTests
{
    // semantics: MaxResponseBytes is counted after decoding (GHSA-2xpw-w6gg-jr37)
    [Fact]
    public async Task ABombIsRefusedWhileItIsSmall()
    {
        var bomb = Bomb(1L << 30);
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, bomb, ("Content-Encoding", "gzip")));
        using var session = new Session { BaseAddress = server.Address, MaxResponseBytes = 1 << 20 };
        var before = GC.GetTotalAllocatedBytes();
        var refused = await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.GetAsync("/"));
        Assert.Equal(1 << 20, refused.Limit);
        Assert.Throws<ResponseTooLargeException>(() => session.Get("/"));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 << 20);
    }

    // semantics: hop bodies are read up to 64 KiB, then discarded without decoding (GHSA-38jv-5279-wg99)
    [Fact]
    public async Task ABombInARedirectIsNeitherDecodedNorReadToItsEnd()
    {
        var bomb = Bomb(200L << 20);
        await using var server = ScriptedServer.Start()
            .On("/", r => r.Status(302, bomb, ("Location", "/end"), ("Content-Encoding", "gzip")))
            .On("/end", r => r.Status(200, "end"));
        using var session = new Session { BaseAddress = server.Address, MaxResponseBytes = 1 << 20 };
        var response = await session.GetAsync("/");
        Assert.Equal("end", response.Text);
        Assert.Equal(bomb[..(64 * 1024)], Assert.Single(response.History).Content);
    }

    private static byte[] Bomb(long zeros)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            var block = new byte[1 << 20];
            for (var i = 0L; i < zeros; i += block.Length) gzip.Write(block);
        }

        return output.ToArray();
    }
}
