using System.Net;
using FsCheck;
using FsCheck.Fluent;
using TypedRequests.TestServers;
using TypedRequests.Tests.Cookies;

namespace TypedRequests.Tests.Sessions;

// field: S26: a download to a file is whole or not there, goes on where it stopped, and tells how far it is
public sealed class DownloadTests
{
    [Fact]
    public async Task S26_AFileIsThereWhenItIsWhole()
    {
        await using var server = await FileServer.StartAsync();
        server.Content = Bytes(300_000, seed: 1);
        using var folder = new TemporaryDirectory();
        using var session = new Session { BaseAddress = server.Address };
        var seen = new Steps();
        var response = await session.DownloadAsync("/f", folder.File("f"), new() { Progress = seen });
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("identity", response.Request.Headers["Accept-Encoding"]);
        Assert.Equal(server.Content, await File.ReadAllBytesAsync(folder.File("f")));
        Assert.Equal(["f"], folder.Names);
        Assert.Equal(new(300_000, 300_000), seen.Last);
        session.Download("/f", folder.File("g"));
        Assert.Equal(server.Content, await File.ReadAllBytesAsync(folder.File("g")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task S26_ABrokenDownloadGoesOnWhereItStopped(bool blocks)
    {
        await using var server = await FileServer.StartAsync();
        server.Content = Bytes(300_000, seed: 2);
        using var folder = new TemporaryDirectory();
        using var session = new Session { BaseAddress = server.Address };
        await File.WriteAllTextAsync(folder.File("f"), "the old one");
        server.BreaksAfter = 200_000;
        await Assert.ThrowsAnyAsync<RequestException>(() => Download(session, folder.File("f"), null, blocks));
        Assert.Equal("the old one", await File.ReadAllTextAsync(folder.File("f")));

        server.BreaksAfter = null;
        var seen = new Steps();
        await Download(session, folder.File("f"), seen, blocks);
        Assert.Equal(server.Content, await File.ReadAllBytesAsync(folder.File("f")));
        Assert.Equal(["", "bytes=199999-"], server.Ranges);
        Assert.True(seen.First.BytesTransferred > 199_999);
        Assert.Equal(new(300_000, 300_000), seen.Last);
        Assert.Equal(["f"], folder.Names);
    }

    // A file that has changed, another URL, or one without a validator is never patched together.
    [Theory]
    [InlineData("changed")]
    [InlineData("other URL")]
    [InlineData("no validator")]
    [InlineData("weak validator")]
    [InlineData("shorter")]
    public async Task S26_WhatMayBeAnotherFileIsReadFromTheStart(string what)
    {
        await using var server = await FileServer.StartAsync();
        server.Content = Bytes(100_000, seed: 3);
        server.ETag = what switch { "no validator" => null, _ => "\"1\"" };
        using var folder = new TemporaryDirectory();
        using var session = new Session { BaseAddress = server.Address };
        server.BreaksAfter = 60_000;
        await Assert.ThrowsAnyAsync<RequestException>(() => session.DownloadAsync("/f", folder.File("f")));
        server.BreaksAfter = null;
        if (what is "changed" or "weak validator") (server.Content, server.ETag) = (Bytes(100_000, seed: 4), "\"2\"");
        if (what is "shorter") (server.Content, server.ETag) = (Bytes(100, seed: 4), "\"1\"");
        await session.DownloadAsync(what == "other URL" ? "/g" : "/f", folder.File("f"));
        Assert.Equal(server.Content, await File.ReadAllBytesAsync(folder.File("f")));
        Assert.Equal(["f"], folder.Names);
    }

    // Wherever it breaks, and however often, the file is the server's in the end.
    [Fact]
    public async Task S26_WhereverItBreaksTheFileIsRight()
    {
        await using var server = await FileServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Prop.ForAll(Gen.Choose(0, 5_000).ListOf().ToArbitrary(), breaks =>
        {
            using var folder = new TemporaryDirectory();
            server.Content = Bytes(4_000, seed: breaks.Count);
            foreach (var at in breaks.Take(5))
            {
                server.BreaksAfter = at;
                try { session.Download("/f", folder.File("f")); }
                catch (RequestException) { Assert.False(File.Exists(folder.File("f"))); continue; }
                break;
            }

            server.BreaksAfter = null;
            session.Download("/f", folder.File("f"));
            return server.Content.AsSpan().SequenceEqual(File.ReadAllBytes(folder.File("f")));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public async Task S26_AnErrorLeavesNothingBehind()
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(404, "no"));
        using var folder = new TemporaryDirectory();
        using var session = new Session { BaseAddress = server.Address };
        var error = await Assert.ThrowsAsync<ApiException>(() => session.DownloadAsync("/f", folder.File("f")));
        Assert.Equal("no", error.Response.Text);
        Assert.Empty(folder.Names);
        Assert.Throws<ArgumentException>(() => session.Download("/f", folder.File("f"), new() { Headers = { ["Range"] = "bytes=1-" } }));
        Assert.Throws<DirectoryNotFoundException>(() => session.Download("/f", folder.File("none/f")));
    }

    [Fact]
    public async Task S26_ALimitOfTheCallHolds()
    {
        await using var server = await FileServer.StartAsync();
        server.Content = Bytes(10_000, seed: 5);
        using var folder = new TemporaryDirectory();
        using var session = new Session { BaseAddress = server.Address, MaxResponseBytes = 10 };
        await session.DownloadAsync("/f", folder.File("f"));
        await Assert.ThrowsAsync<ResponseTooLargeException>(() => session.DownloadAsync("/f", folder.File("g"), new() { MaxResponseBytes = 9_999 }));
        Assert.False(File.Exists(folder.File("g")));
    }

    [Fact]
    public async Task S26_AFileThatHasNotChangedIsLeftAlone()
    {
        await using var server = await FileServer.StartAsync();
        using var folder = new TemporaryDirectory();
        await File.WriteAllTextAsync(folder.File("f"), "mine");
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.DownloadAsync("/f", folder.File("f"), new() { Headers = { ["If-None-Match"] = "\"1\"" } });
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal("mine", await File.ReadAllTextAsync(folder.File("f")));
        Assert.Equal(["f"], folder.Names);
    }

    private static Task<Response> Download(Session session, string path, IProgress<TransferProgress>? progress, bool blocks) => blocks
        ? Task.Run(() => session.Download("/f", path, new() { Progress = progress }))
        : session.DownloadAsync("/f", path, new() { Progress = progress });

    private static byte[] Bytes(int length, int seed)
    {
        var bytes = new byte[length];
        new Random(seed).NextBytes(bytes);
        return bytes;
    }

    private sealed class Steps : IProgress<TransferProgress>
    {
        public TransferProgress First { get; private set; }

        public TransferProgress Last { get; private set; }

        public void Report(TransferProgress value)
        {
            if (First == default) First = value;
            Last = value;
        }
    }
}
