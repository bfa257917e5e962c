using System.Text;

namespace TypedRequests.Tests.Json;

/// <summary>Arrays and lines read item by item: in pieces of any size, with flat memory, and with the place of what is wrong.</summary>
public sealed class JsonStreamTests
{
    [Theory]
    [InlineData("[]", "")]
    [InlineData(" [ ] ", "")]
    [InlineData("[1,2,3]", "1 2 3")]
    [InlineData("\uFEFF[ 1 ,\n22 ]\n", "1 22")]
    [InlineData("[\"3\",-4]", "3 -4")]
    public async Task ArraysComeItemByItem(string json, string expected)
    {
        for (var step = 1; step <= json.Length + 1; step++)
        {
            Assert.Equal(expected, string.Join(' ', (await Array(json, step)).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        }
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("1\n2\r\n\n 3 ", "1 2 3")]
    [InlineData("\uFEFF1\n\u001E2\n", "1 2")]
    public async Task LinesComeOneByOne(string text, string expected)
    {
        for (var step = 1; step <= text.Length + 1; step++)
        {
            Assert.Equal(expected, string.Join(' ', await Lines(text, step)));
        }
    }

    [Theory]
    [InlineData("", "$: the JSON is malformed at byte 0. Expected an array, found the end of the data.")]
    [InlineData("{}", "$: the JSON is malformed at byte 0. Expected an array, or JSON lines, found one object.")]
    [InlineData("7\n", "$: the JSON is malformed at byte 0. Expected an array, or JSON lines, found something else.")]
    [InlineData("[1", "$: the JSON is malformed at byte 2. Expected ',' or ']' after an item, found the end of the data.")]
    [InlineData("[1,", "$: the JSON is malformed at byte 3. Expected a value, found the end of the data.")]
    [InlineData("[1,]", "$: the JSON is malformed at byte 3. Expected a value, found something else.")]
    [InlineData("[,1]", "$: the JSON is malformed at byte 1. Expected a value, found something else.")]
    [InlineData("[1 2]", "$: the JSON is malformed at byte 3. Expected ',' or ']' after an item, found something else.")]
    [InlineData("[1]x", "$: the JSON is malformed at byte 3. Expected nothing after the array, found something else.")]
    [InlineData("[1, \"x\"]", "$[1]: expected a whole number of 32 bits, found a string (byte 4).")]
    [InlineData("[1,2,{\"a\":}]", "$[2]: expected a whole number of 32 bits, found an object (byte 5).")]
    public async Task WhatIsWrongIsNamedByItsPlaceInTheWhole(string json, string message)
    {
        for (var step = 1; step <= json.Length + 1; step++)
        {
            Assert.Equal(message, (await Assert.ThrowsAsync<JsonFormatException>(() => Array(json, step))).Message);
        }
    }

    [Fact]
    public async Task WrongLineIsNamedByItsPlaceInTheWhole()
    {
        var error = await Assert.ThrowsAsync<JsonFormatException>(() => Lines("1\n\n  null\n", 3));
        Assert.Equal(("$[1]", 5), (error.Path!, error.ByteOffset)); // a failure has its path
    }

    [Fact]
    public async Task ItemsBeforeAWrongOneAreReturned()
    {
        var seen = new List<int>();
        await Assert.ThrowsAsync<JsonFormatException>(async () =>
        {
            await foreach (var item in JsonArrayStream.Read(new MemoryStream("[1,2,x]"u8.ToArray()), Reader()))
            {
                seen.Add(item);
            }
        });
        Assert.Equal([1, 2], seen);
    }

    [Fact]
    public async Task OneItemIsLimited()
    {
        var endless = Encoding.UTF8.GetBytes("[\"" + new string('x', 1_000_000));
        await Assert.ThrowsAsync<JsonFormatException>(async () => await Drain(JsonArrayStream.Read(new MemoryStream(endless), Reader(), largestItem: 100_000)));
        await Assert.ThrowsAsync<JsonFormatException>(async () => await Drain(JsonLinesStream.Read(new MemoryStream(endless), Reader(), largestLine: 100_000)));
    }

    private static ItemReader<int> Reader() => new(TypedRequests.CompilerServices.JsonLeaf.Int32, null);

    private static Task<List<int>> Array(string json, int step) => Drain(JsonArrayStream.Read(new SteppingStream(Encoding.UTF8.GetBytes(json), step), Reader()));

    private static Task<List<int>> Lines(string text, int step) => Drain(JsonLinesStream.Read(new SteppingStream(Encoding.UTF8.GetBytes(text), step), Reader()));

    private static async Task<List<int>> Drain(IAsyncEnumerable<int> items)
    {
        var all = new List<int>();
        await foreach (var item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
