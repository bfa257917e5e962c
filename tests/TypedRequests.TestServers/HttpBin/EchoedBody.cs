using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace TypedRequests.TestServers;

/// <summary>A request body told as a form, as files, or as text with the JSON that it may be.</summary>
internal sealed record EchoedBody(JsonNode Data, JsonObject Form, JsonObject Files, JsonNode? Json)
{
    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static async Task<EchoedBody> ReadAsync(HttpContext context)
    {
        if (context.Request.HasFormContentType) return await ReadFormAsync(context.Request);
        var bytes = await BytesAsync(context.Request);
        return new(TextOrDataUri(bytes, "application/octet-stream"), new(), new(), Parse(bytes));
    }

    public static async Task<byte[]> BytesAsync(HttpRequest request)
    {
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task<EchoedBody> ReadFormAsync(HttpRequest request)
    {
        var type = MediaTypeHeaderValue.Parse(request.ContentType);
        if (type.MediaType != "multipart/form-data")
            return new("", EchoedUrl.Pairs(Encoding.Latin1.GetString(await BytesAsync(request))), new(), null);
        var (fields, files) = (new List<(string, JsonNode)>(), new JsonObject());
        var reader = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
        while (await reader.ReadNextSectionAsync() is { } part)
        {
            using var bytes = new MemoryStream();
            await part.Body.CopyToAsync(bytes);
            var disposition = ContentDispositionHeaderValue.Parse(part.ContentDisposition);
            var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
            if (!disposition.FileName.HasValue) fields.Add((name, Encoding.UTF8.GetString(bytes.ToArray())));
            else files.TryAdd(name, TextOrDataUri(bytes.ToArray(), part.ContentType ?? "application/octet-stream"));
        }

        return new("", EchoedUrl.Flatten(fields), files, null);
    }

    private static string TextOrDataUri(byte[] bytes, string contentType)
    {
        try
        {
            return s_strictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return $"data:{contentType};base64,{Convert.ToBase64String(bytes)}";
        }
    }

    private static JsonNode? Parse(byte[] bytes)
    {
        try
        {
            return JsonNode.Parse(bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
