using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.TestServers;

/// <summary>Whole answers, with their length.</summary>
internal static class Reply
{
    public static Task Json(HttpContext context, JsonNode value) =>
        Bytes(context, Encoding.ASCII.GetBytes(PythonJson.Sorted(value)), "application/json");

    public static Task Html(HttpContext context, string page) => Bytes(context, Encoding.UTF8.GetBytes(page), "text/html; charset=utf-8");

    public static Task Text(HttpContext context, string text, string contentType = "text/plain; charset=utf-8") =>
        Bytes(context, Encoding.UTF8.GetBytes(text), contentType);

    public static Task Empty(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Bytes(context, default, "text/html; charset=utf-8");
    }

    public static Task Redirect(HttpContext context, string location)
    {
        context.Response.StatusCode = 302;
        context.Response.Headers.Location = location;
        return Html(context, $"<!doctype html>\n<title>Moved</title>\n<p>It is at <a href=\"{location}\">{location}</a>.</p>\n");
    }

    public static async Task Bytes(HttpContext context, ReadOnlyMemory<byte> body, string? contentType)
    {
        var response = context.Response;
        if (contentType is not null) response.ContentType = contentType;
        if (response.StatusCode is 204 or 304) return;
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
