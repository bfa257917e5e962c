using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Compressed answers. <c>deflate</c> is the zlib format, as RFC 9110 has it.</summary>
internal static class EncodingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/gzip", context => SendAsync(context, "gzip", "gzipped", body => new GZipStream(body, CompressionLevel.Optimal, leaveOpen: true)));
        routes.Get("/deflate", context => SendAsync(context, "deflate", "deflated", body => new ZLibStream(body, CompressionLevel.Optimal, leaveOpen: true)));
        routes.Get("/brotli", context => SendAsync(context, "br", "brotli", body => new BrotliStream(body, CompressionLevel.Optimal, leaveOpen: true)));
    }

    private static async Task SendAsync(HttpContext context, string coding, string word, Func<Stream, Stream> compress)
    {
        var told = (await EchoedRequest.ReadAsync(context)).Tell("headers", "method", "origin");
        told[word] = true;
        using var body = new MemoryStream();
        await using (var compressor = compress(body)) await compressor.WriteAsync(Encoding.ASCII.GetBytes(PythonJson.Sorted(told)));
        context.Response.Headers.ContentEncoding = coding;
        await Reply.Bytes(context, body.ToArray(), "application/json");
    }
}
