using System.Globalization;

namespace TypedRequests;

/// <summary>Where a piece of JSON stands in the stream that it was cut from, so that errors name the place in the whole. The default is a document of its own.</summary>
/// <param name="Item">Its place in the array or among the lines, plus one; 0 for a whole document.</param>
/// <param name="ByteOffset">Its first byte.</param>
internal readonly record struct JsonOrigin(long Item, long ByteOffset)
{
    /// <summary>The path of the piece: <c>$</c>, or <c>$[3]</c>.</summary>
    public string Path => Item == 0 ? "$" : $"$[{(Item - 1).ToString(CultureInfo.InvariantCulture)}]";
}
