using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients;

/// <summary>Models and files in one body, read by ASP.NET Core's own <c>[FromForm]</c>.</summary>
public sealed class ModelPartTests
{
    private static readonly FormCart s_cart = new("c", new DateTime(2026, 1, 2), [new("a", 1), new("b", 2)], new Dictionary<string, string> { ["k"] = "v", ["l"] = "w" }, ["t", "u"]);

    // field: T12
    [Fact]
    public async Task T12_AspNetReadsTheIndexedStyle()
    {
        await using var server = await FormServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("c 2026-01-02 [ax1 bx2] {k:v l:w} <t u>", await session.For<IModelParts>().Order(s_cart));
    }

    // field: T11
    [Fact]
    public async Task T11_AModelBesideAFileIsOneMultipartForm()
    {
        await using var server = await FormServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var file = FilePart.FromText("abc", "a.txt") with { ContentType = "text/plain" };
        Assert.Equal("c 2026-01-02 [ax1 bx2] {k:v l:w} <t u> + a.txt text/plain 3", await session.For<IModelParts>().Upload(s_cart, file));
    }

    [Fact]
    public async Task T11_ADictionaryIsAFieldForEachOfItsEntries()
    {
        await using var server = await FormServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal("last=z&a=1&b=2&s=NotPlanned", await session.For<IModelParts>().Fields(new() { ["a"] = "1", ["b"] = "2", ["c"] = null! }, "z", new() { ["s"] = QueryState.NotPlanned }));
    }

    [Fact]
    public async Task T11_DictionariesOfFilesAndFilesOfTheDisk()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllTextAsync(path, "four", TestContext.Current.CancellationToken);
        await using var server = await FormServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var client = session.For<IModelParts>();
        var streams = new Dictionary<string, Stream> { ["s"] = new MemoryStream(Encoding.UTF8.GetBytes("12345")) };
        Assert.Equal(
            $"x:a.txt:1 y:y:2 s:s:5 disk:{Path.GetFileName(path)}:4",
            await client.Files(new() { ["x"] = FilePart.FromText("1", "a.txt"), ["y"] = FilePart.FromText("22") }, streams, new FileInfo(path)));
        Assert.Equal(
            $"Photo:p.png:1 More:m.png:2 Disk:{Path.GetFileName(path)}:4",
            await client.Model(new FormUpload("t", FilePart.FromText("1", "p.png"), [FilePart.FromText("22", "m.png")], new FileInfo(path))));
        File.Delete(path);
    }

    // field: T11
    [Fact]
    public async Task T11_ADictionaryOfRecordsIsAJsonPartForEachOfItsEntries()
    {
        await using var loopback = new Loopback().Reply().Reply();
        var client = loopback.Client<IModelParts>();
        var line = new FormLine("a", 1);
        await client.Records(new() { ["a"] = line, ["none"] = null, ["b"] = line }, new() { ["k"] = line }, new() { ["n"] = [1, 2] });
        var parts = loopback.Request.BodyText.Split("\r\n--");
        Assert.Equal(["a", "b", "all", "n"], parts.SkipLast(1).Select(part => Header(part, "name=").Trim('"')));
        Assert.Equal(["application/json", "application/json", "application/json", "application/vnd.x+json"], parts.SkipLast(1).Select(part => Header(part, "Content-Type: ")));
        var json = Body(parts[0]);
        Assert.StartsWith("{", json, StringComparison.Ordinal);
        Assert.Equal([json, json, $"{{\"k\":{json}}}", "[1,2]"], parts.SkipLast(1).Select(Body));
    }

    private static string Header(string part, string name) => part.Split("\r\n").First(line => line.Contains(name, StringComparison.Ordinal)).Split(name)[1];

    private static string Body(string part) => part.Split("\r\n\r\n", 2)[1];

    // field: T21
    [Fact]
    public async Task T21_AFileOfTheDiskIsABody()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "four", TestContext.Current.CancellationToken);
        await using var loopback = new Loopback().Reply();
        await loopback.Client<IModelParts>().Disk(new FileInfo(path));
        Assert.Equal(("four", "4"), (loopback.Request.BodyText, loopback.Request.Header("Content-Length")));
        File.Delete(path);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("a/..", null)]
    [InlineData("dir/", null)]
    [InlineData("plain.txt", "plain.txt")]
    public void T21_AFileNameIsNeverAPath(string given, string? expected)
    {
        Assert.Equal(expected, FilePart.FromText("t", given).FileName);
        Assert.Equal(expected, (FilePart.FromText("t") with { FileName = given }).FileName);
        Assert.Equal(expected, FilePart.FromBytes(new byte[1], given).FileName);
        Assert.Equal(expected, FilePart.FromStream(new MemoryStream(), given).FileName);
    }

    [Theory]
    [InlineData("text/plain\r\nX-Evil: 1")]
    [InlineData("nonsense")]
    [InlineData("")]
    public void T21_AContentTypeThatIsNoneIsRefusedInASentence(string given)
    {
        var refused = Assert.Throws<InvalidRequestException>(() => FilePart.FromText("t") with { ContentType = given });
        Assert.Contains("no media type", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task T21_HalfASurrogatePairIsRefusedAndNotReplaced()
    {
        await using var loopback = new Loopback();
        var messages = new List<string>
        {
            (await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IPaths>().One("a\uD83D"))).Message,
            (await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IQueries>().Scalars(1, "x\uDE00y", ""))).Message,
            (await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IBodies>().Text("\uD83D"))).Message,
            (await Assert.ThrowsAsync<InvalidRequestException>(() => loopback.Client<IModelParts>().Fields(new() { ["a"] = "\uD83D" }, "", []))).Message,
            Assert.Throws<InvalidRequestException>(() => FilePart.FromText("ok\uD83D\uDE00 not ok \uDE00")).Message,
        };
        Assert.All(messages, message => Assert.Contains("half of a surrogate pair", message, StringComparison.Ordinal));
        Assert.Empty(loopback.Server.Requests);
    }
}
