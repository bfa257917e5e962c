using System.Text;
using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Docs;

/// <summary>docs/bodies.md</summary>
public sealed class BodiesPageTests
{
    [Fact]
    public async Task EachKindOfBodyArrives()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        byte[] bytes = [1, 2];
        Stream stream = new MemoryStream([.. "skipped, sent"u8]) { Position = 9 };
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(path, "photo");
        var seen = new List<JsonNode>();
        s.OnResponse = response =>
        {
            seen.Add(response.Json()!);
            return null;
        };
        await s.PostAsync("/post", new() { Content = "text" });
        await s.PostAsync("/post", new() { Content = bytes });
        await s.PostAsync("/post", new() { Content = stream, ContentType = "image/png" });
        await s.PostAsync("/post", new() { Form = { { "user", "me" }, { "tag", ["x", "y"] } } });
        await s.PostAsync("/post", new() { Json = new JsonObject { ["title"] = "Bug" } });
        await s.PostAsync("/post", new() { Files = { ["photo"] = FilePart.FromPath(path) } });
        File.Delete(path);
        Assert.Equal(("text", "text/plain; charset=utf-8"), ((string?)seen[0]["data"], (string?)seen[0]["headers"]!["Content-Type"]));
        Assert.Null(seen[1]["headers"]!["Content-Type"]);
        Assert.Equal(("sent", "image/png"), ((string?)seen[2]["data"], (string?)seen[2]["headers"]!["Content-Type"]));
        Assert.Equal(("me", "y"), ((string?)seen[3]["form"]!["user"], (string?)seen[3]["form"]!["tag"]![1]));
        Assert.Equal("Bug", (string?)seen[4]["json"]!["title"]);
        Assert.Equal("photo", (string?)seen[5]["files"]!["photo"]);
    }

    [Fact]
    public async Task FormsAndFilesAreCollections()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        var form = new FormBody(new Dictionary<string, string?> { ["a"] = "1" });
        Assert.Equal("1", (string?)(await s.PostAsync("/post", new() { Form = form })).Json()!["form"]!["a"]);
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(path, "a,b");
        Stream stream = new MemoryStream("png"u8.ToArray());
        var files = new MultipartBody
        {
            { "report", FilePart.FromPath(path) with { ContentType = "text/csv" } },
            { "avatar", FilePart.FromStream(stream, "me.png") },
            { "notes", FilePart.FromText("hello", "notes.txt") },
            { "meta", FilePart.FromContent(new StringContent("{}", Encoding.UTF8, "application/json")) },
            { "title", "a plain field" },
        };
        await s.PostAsync("/post", new() { Files = files });
        stream.Position = 0;
        JsonNode echo = (await s.PostAsync("/post", new() { Files = files })).Json()!;
        File.Delete(path);
        Assert.Equal(("a,b", "png", "hello"), ((string?)echo["files"]!["report"], (string?)echo["files"]!["avatar"], (string?)echo["files"]!["notes"]));
        Assert.Equal(("{}", "a plain field"), ((string?)echo["form"]!["meta"], (string?)echo["form"]!["title"]));
    }

    [Fact]
    public async Task ProgressCountsBothWays()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        Stream stream = new MemoryStream(new byte[1000]);
        var progress = new Progress<TransferProgress>(p => Console.WriteLine($"{p.BytesTransferred} of {p.TotalBytes}"));
        await s.PostAsync("/post", new() { Content = stream, Progress = progress });
        stream.Position = 0;
        var seen = new Recorder();
        await s.PostAsync("/post", new() { Content = stream, Progress = seen });
        Assert.Contains(new TransferProgress(1000, 1000), seen.Steps);
        Assert.True(seen.Steps[^1].BytesTransferred > 1000); // the echo holds the body
    }

    [Fact]
    public async Task ADownloadGoesToAFile()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var s = new Session { BaseAddress = server.Address };
        string path = Path.Combine(Path.GetTempPath(), $"typed-requests-{Guid.NewGuid():N}.bin");
        var progress = new Recorder();
        await s.DownloadAsync("/bytes/1000", path, new() { Progress = progress });
        Assert.Equal(1000, new FileInfo(path).Length);
        Assert.Equal(1000, progress.Steps[^1].BytesTransferred);
        File.Delete(path);
    }

    private sealed class Recorder : IProgress<TransferProgress>
    {
        public List<TransferProgress> Steps { get; } = [];

        public void Report(TransferProgress value) => Steps.Add(value);
    }
}
