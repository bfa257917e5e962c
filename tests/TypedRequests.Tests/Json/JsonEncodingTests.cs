using System.Text;

namespace TypedRequests.Tests.Json;

/// <summary>JSON arrives in any Unicode encoding; its first bytes tell which.</summary>
public sealed class JsonEncodingTests
{
    // semantics: JSON: BOM and UTF-16/32 detected (not P9)
    public static TheoryData<string, bool> Encodings { get; } = new(
        from name in (string[])["utf-8", "utf-16", "utf-16BE", "utf-32", "utf-32BE"]
        from marked in (bool[])[true, false]
        select new TheoryDataRow<string, bool>(name, marked));

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryUnicodeEncodingIsRead(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] json = [.. marked ? encoding.Preamble : default, .. encoding.GetBytes("\"é😀\"")];
        Assert.Equal("é😀", JsonDocumentReader.Read(json, TypedRequests.CompilerServices.JsonLeaf.String));
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x22, 0x00, 0x00, 0xD8, 0x22, 0x00 })] // a lone surrogate
    [InlineData(new byte[] { 0xFF, 0xFE, 0x22, 0x00, 0x22 })] // half a character
    [InlineData(new byte[] { 0x22, 0xFF, 0x22 })] // no UTF-8
    public void TornTextIsRefused(byte[] json) =>
        Assert.Throws<JsonFormatException>(() => JsonDocumentReader.Read(json, TypedRequests.CompilerServices.JsonLeaf.String));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n")]
    [InlineData(" null ")]
    public void NothingAndNullAreTheDefaultWhereThatIsAsked(string json) =>
        Assert.Null(JsonDocumentReader.ReadOrDefault(Encoding.UTF8.GetBytes(json), TypedRequests.CompilerServices.JsonLeaf.String));
}
