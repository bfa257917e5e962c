using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Bytes with a length, bytes in chunks, and lines of JSON.</summary>
internal static class BytesRoutes
{
    private const int MostBytes = 100 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/bytes/{n:int}", context => Reply.Bytes(context, Draw(context), "application/octet-stream"));
        routes.Get("/stream-bytes/{n:int}", StreamBytesAsync);
        routes.Get("/stream/{n:int}", StreamLinesAsync);
    }

    private static byte[] Draw(HttpContext context)
    {
        var bytes = new byte[Math.Min(context.Number("n"), MostBytes)];
        var random = new PythonRandom(context.Option("seed") is { } seed ? long.Parse(seed) : Random.Shared.NextInt64());
        for (var i = 0; i < bytes.Length; i++) bytes[i] = random.NextByte();
        return bytes;
    }

    private static async Task StreamBytesAsync(HttpContext context)
    {
        var size = context.Option("chunk_size") is { } asked ? Math.Max(1, int.Parse(asked)) : 10 * 1024;
        context.Response.ContentType = "application/octet-stream";
        foreach (var chunk in Draw(context).Chunk(size)) await SendChunkAsync(context, chunk);
    }

    private static async Task StreamLinesAsync(HttpContext context)
    {
        var told = (await EchoedRequest.ReadAsync(context)).Tell("url", "args", "headers", "origin");
        context.Response.ContentType = "application/json";
        await context.Response.Body.FlushAsync(context.RequestAborted);
        for (var id = 0; id < Math.Min(context.Number("n"), 100); id++)
        {
            told["id"] = id;
            await SendChunkAsync(context, Encoding.ASCII.GetBytes(PythonJson.Spaced(told) + "\n"));
        }
    }

    private static async Task SendChunkAsync(HttpContext context, byte[] chunk)
    {
        await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
