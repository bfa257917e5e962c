using System.Text;

namespace TypedRequests.Tests.Json;

/// <summary>What reading a body of any length keeps alive.</summary>
[Collection(nameof(AloneGroup))]
public sealed class JsonStreamMemoryTests
{
    // performance: 100 MB arrays within 64 MB
    [Theory]
    [InlineData("array")]
    [InlineData("lines")]
    public async Task MemoryStaysFlatOverAHundredMegabytes(string framing)
    {
        const int Items = 200_000;
        using var stream = new RepeatingStream(framing == "array" ? "[" : "", Item(framing), framing == "array" ? Item("last") + "]" : Item("last"), Items);
        var format = TypedRequests.CompilerServices.JsonLeaf.String;
        var items = framing == "array" ? JsonArrayStream.Read(stream, new ItemReader<string>(format, null)) : JsonLinesStream.Read(stream, new ItemReader<string>(format, null));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        await foreach (var item in items)
        {
            Assert.Equal(520, item.Length);
            if (++count % 20_000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        Assert.Equal(Items + 1, count);
        Assert.True(stream.Length > 100_000_000);
        Assert.InRange(most, long.MinValue, 8_000_000);
    }

    private static string Item(string framing) => "\"" + new string('x', 520) + "\"" + framing switch { "array" => ",", "lines" => "\n", _ => "" };
}
