using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedRequests.Tests.Json;

/// <summary>What stands where C# says object: read as JsonElement, written by what it is.</summary>
public sealed class JsonObjectTests
{
    public static TheoryData<object, string> Values { get; } = new()
    {
        { "s", "\"s\"" },
        { true, "true" },
        { (byte)7, "7" },
        { 1.5, "1.5" },
        { 2.50m, "2.50" },
        { ulong.MaxValue, "18446744073709551615" },
        { Guid.Empty, "\"00000000-0000-0000-0000-000000000000\"" },
        { new byte[] { 1, 2 }, "\"AQI=\"" },
        { new JsonObject { ["a"] = 1 }, "{\"a\":1}" },
        { new Dictionary<string, object?> { ["a"] = 1, ["b"] = null, ["c"] = new List<object> { "x", 2L } }, "{\"a\":1,\"b\":null,\"c\":[\"x\",2]}" },
        { new Dictionary<string, string?> { ["a"] = "b" }, "{\"a\":\"b\"}" },
        { new Dictionary<int, bool> { [1] = true }, "{\"1\":true}" },
        { new System.Collections.Hashtable { [7L] = new System.Collections.ArrayList { 1, null, "x" } }, "{\"7\":[1,null,\"x\"]}" },
        { (Half)1.5, "1.5" },
        { Int128.MaxValue, "170141183460469231731687303715884105727" },
        { new ReadOnlyMemory<byte>([1, 2]), "\"AQI=\"" },
        { new ObjectRecord("n"), "{\"name\":\"n\"}" },
        { new[] { new ObjectRecord("n") }, "[{\"name\":\"n\"}]" },
    };

    [Theory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void ValueIsWrittenByItsType(object value, string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(JsonDocumentWriter.ToBytes(value, TypedRequests.CompilerServices.JsonLeaf.Object)));

    [Fact]
    public void TypeThatNobodyKnowsIsRefusedWithTheRemedy()
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonDocumentWriter.ToBytes<object>(new StringBuilder(), TypedRequests.CompilerServices.JsonLeaf.Object));
        Assert.Contains("[JsonRecord]", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void KeyThatIsNoNameIsRefusedWithTheRemedy()
    {
        var error = Assert.Throws<NotSupportedException>(() => JsonDocumentWriter.ToBytes<object>(new System.Collections.Hashtable { [new object()] = 1 }, TypedRequests.CompilerServices.JsonLeaf.Object));
        Assert.Contains("Use strings", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ObjectIsReadAsElement() =>
        Assert.Equal(JsonValueKind.Number, Assert.IsType<JsonElement>(JsonDocumentReader.Read("1"u8, TypedRequests.CompilerServices.JsonLeaf.Object)).ValueKind);

    [Fact]
    public void LookingForAFormatThatNobodyEmitsNamesTheRemedy() =>
        Assert.Contains("[JsonRecord]", Assert.Throws<InvalidOperationException>(() => JsonFormats.Get<StringBuilder>()).Message, StringComparison.Ordinal);
}
