using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Sessions;

/// <summary>Charsets by their names, without a registration. semantics: text.</summary>
public sealed class CharsetTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    // field: S8. Bytes as Python's codecs write them.
    [Theory]
    [InlineData("windows-1252", "8093E994", "€“é”")]
    [InlineData("cp1252", "80", "€"), InlineData("latin1", "E9", "é"), InlineData("us-ascii", "E9", "é")]
    [InlineData("iso-8859-2", "B1E6EA", "ąćę"), InlineData("latin2", "B1", "ą"), InlineData("L2", "B1", "ą")]
    [InlineData("windows-1250", "9CE6", "ść"), InlineData("windows-1251", "CFF0E8", "При"), InlineData("x-cp1251", "CF", "П")]
    [InlineData("koi8-r", "F0D2C9", "При"), InlineData("KOI8-U", "A4", "є"), InlineData("iso-8859-5", "BFE0", "Пр"), InlineData("ibm866", "8FE0", "Пр")]
    [InlineData("iso-8859-7", "E1", "α"), InlineData("iso-8859-8-i", "E0", "א"), InlineData("windows-1256", "C7", "ا"), InlineData("tis-620", "A1", "ก"), InlineData("iso-8859-9", "FD", "ı")]
    [InlineData("shift_jis", "93FA967B", "日本"), InlineData("x-sjis", "93FA", "日"), InlineData("Windows-31J", "93FA", "日"), InlineData("\"Shift_JIS\"", "93FA", "日")]
    [InlineData("euc-jp", "C6FCCBDC", "日本"), InlineData("iso-2022-jp", "1B2442467C1B2842", "日")]
    [InlineData("gbk", "D6D0CEC4", "中文"), InlineData("gb2312", "D6D0", "中"), InlineData("gb18030", "D6D0", "中"), InlineData("x-gbk", "D6D0", "中")]
    [InlineData("big5", "A4A4A4E5", "中文"), InlineData("Big5-HKSCS", "A4A4", "中")]
    [InlineData("euc-kr", "C7D1B1DB", "한글"), InlineData("ks_c_5601-1987", "C7D1", "한"), InlineData("windows-949", "C7D1", "한")]
    [InlineData("utf-16", "2D4E", "中"), InlineData("utf-16be", "4E2D", "中"), InlineData("ucs-2", "2D4E", "中"), InlineData("utf-32", "2D4E0000", "中")]
    [InlineData("utf8", "C3A9", "é"), InlineData("x-unicode20utf8", "C3A9", "é"), InlineData(" UTF-8 ", "C3A9", "é")]
    public async Task S8_ACharsetNeedsNoRegistration(string charset, string bytes, string expected)
    {
        var body = Convert.FromHexString(bytes);
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, body, ("Content-Type", $"text/plain; charset={charset}")));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(expected, (await session.GetAsync("/", cancellationToken: Token)).Text);
    }

    // field: S7
    [Theory]
    [InlineData("utf-7"), InlineData("UTF-7"), InlineData("unicode-1-1-utf-7"), InlineData("csUnicode11UTF7"), InlineData("x-unicode-2-0-utf-7"), InlineData("65000")]
    [InlineData("nonsense"), InlineData("utf-9"), InlineData("iso-8859-99"), InlineData("none"), InlineData("\u00E9"), InlineData("binary")]
    public async Task S7_ACharsetThatNobodyKnowsIsReadAsUtf8(string charset)
    {
        var json = "{\"a\":\"é+AGE-\"}"u8.ToArray();
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, json, ("Content-Type", $"application/json; charset={charset}")));
        using var session = new Session { BaseAddress = server.Address };
        var response = await session.GetAsync("/", cancellationToken: Token);
        Assert.Equal("{\"a\":\"é+AGE-\"}", response.Text);
        Assert.Equal("é+AGE-", (string?)response.Json()!["a"]);
        await using var streamed = await session.GetAsync("/", new() { StreamResponse = true }, Token);
        Assert.Equal(["{\"a\":\"é+AGE-\"}"], await streamed.ReadLinesAsync(Token).ToListAsync(Token));
    }

    [Fact]
    public async Task S7_EveryWayToReadABodyKnowsTheSameCharsets()
    {
        byte[] json = [.. "{\"title\":\""u8, 0x93, 0xFA, .. "\",\"status\":400}"u8];
        await using var server = ScriptedServer.Start();
        server.On("/ok", r => r.Status(200, json, ("Content-Type", "application/json; charset=Shift_JIS")))
            .On("/bad", r => r.Status(400, json, ("Content-Type", "application/problem+json; charset=x-sjis")));
        using var session = new Session { BaseAddress = server.Address, ThrowOnErrorStatus = true };
        Assert.Equal("日", (string?)(await session.GetAsync("/ok", cancellationToken: Token)).Json()!["title"]);
        await using (var streamed = await session.GetAsync("/ok", new() { StreamResponse = true }, Token))
            Assert.Contains("日", Assert.Single(await streamed.ReadLinesAsync(Token).ToListAsync(Token)), StringComparison.Ordinal);
        var failed = await Assert.ThrowsAsync<ApiException>(() => session.GetAsync("/bad", cancellationToken: Token));
        Assert.Equal("日", failed.Problem!.Title);
        Assert.Contains("日", failed.ToString(), StringComparison.Ordinal);
    }

    [Theory] // a BOM says more than a header; without either, what is no UTF-8 is read as browsers read Latin-1
    [InlineData("text/plain; charset=koi8-r", "EFBBBFC3A9", "é"), InlineData("text/plain; charset=utf-8", "FFFE2D4E", "中"), InlineData("text/plain; charset=gbk", "FEFF4E2D", "中")]
    [InlineData("text/plain", "80", "€"), InlineData("text/html", "E9", "é"), InlineData("application/json", "22E922", "\"\uFFFD\""), InlineData("text/plain; charset=utf-8", "E9", "\uFFFD")]
    public async Task S8_AByteOrderMarkWins(string contentType, string bytes, string expected)
    {
        await using var server = ScriptedServer.Start().Always(r => r.Status(200, Convert.FromHexString(bytes), ("Content-Type", contentType)));
        using var session = new Session { BaseAddress = server.Address };
        Assert.Equal(expected, (await session.GetAsync("/", cancellationToken: Token)).Text);
    }

    [Fact]
    public void S8_NoLabelOfTheTableIsWithoutItsEncoding()
    {
        foreach (var label in CharsetLabels.All)
            Assert.True(label.Contains("utf", StringComparison.Ordinal) || Charsets.Find(label).CodePage != Encoding.UTF8.CodePage || label.Contains("unicode", StringComparison.Ordinal), label);
    }
}
