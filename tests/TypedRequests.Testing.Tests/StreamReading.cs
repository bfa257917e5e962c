namespace TypedRequests.Testing.Tests;

internal static class StreamReading
{
    public static async Task<byte[]> ReadAllAsync(this Stream stream)
    {
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
