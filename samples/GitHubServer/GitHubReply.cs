using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace TypedRequests.Samples;

/// <summary>Answers in GitHub's form: JSON with an ETag, pages with links, problems with a message.</summary>
internal static class GitHubReply
{
    private const int DefaultPageSize = 30;
    private const int LargestPageSize = 100;
    private const string Documentation = "https://docs.github.com/rest";
    private static readonly JsonSerializerOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static GitHubJson Write(HttpContext context) => new(new Uri($"{context.Request.Scheme}://{context.Request.Host}/"));

    public static async Task Json(HttpContext context, JsonNode value, int status = 200)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, s_options);
        var (request, response) = (context.Request, context.Response);
        if (HttpMethods.IsGet(request.Method) && status == 200)
        {
            var tag = $"W/\"{Convert.ToHexString(SHA256.HashData(body)).ToLowerInvariant()}\"";
            response.Headers.ETag = tag;
            response.Headers.CacheControl = "private, max-age=60, s-maxage=60";
            if (request.Headers.IfNoneMatch.ToString().Contains(tag[2..])) status = StatusCodes.Status304NotModified;
        }

        response.StatusCode = status;
        if (status is StatusCodes.Status304NotModified) return;
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, context.RequestAborted);
    }

    public static Task Problem(HttpContext context, int status, string message, JsonArray? errors = null)
    {
        var problem = new JsonObject { ["message"] = message };
        if (errors is not null) problem["errors"] = errors;
        problem["documentation_url"] = Documentation;
        problem["status"] = $"{status}";
        return Json(context, problem, status);
    }

    public static Task NotFound(HttpContext context) => Problem(context, 404, "Not Found");

    public static Task NotSignedIn(HttpContext context) => Problem(context, 401, "Requires authentication");

    public static Task Invalid(HttpContext context, string resource, string field, string code) => Problem(context, 422, "Validation Failed",
        new JsonArray(new JsonObject { ["resource"] = resource, ["field"] = field, ["code"] = code }));

    /// <summary>One page of a list, with <c>Link</c> headers to the others.</summary>
    public static Task Page<T>(HttpContext context, IReadOnlyList<T> all, Func<T, JsonNode> write)
    {
        var size = Math.Clamp(Number(context, "per_page", DefaultPageSize), 1, LargestPageSize);
        var last = Math.Max(1, (all.Count + size - 1) / size);
        var page = Math.Max(1, Number(context, "page", 1));
        var links = new List<string>();
        if (page > 1) links.Add(Link(context, Math.Min(page - 1, last), "prev"));
        if (page < last) links.AddRange([Link(context, page + 1, "next"), Link(context, last, "last")]);
        if (page > 1) links.Add(Link(context, 1, "first"));
        if (links.Count > 0) context.Response.Headers[HeaderNames.Link] = string.Join(", ", links);
        return Json(context, new JsonArray([.. all.Skip((page - 1) * size).Take(size).Select(write)]));
    }

    private static int Number(HttpContext context, string name, int otherwise) =>
        int.TryParse(context.Request.Query[name].FirstOrDefault(), out var number) ? number : otherwise;

    private static string Link(HttpContext context, int page, string relation)
    {
        var query = new QueryBuilder(context.Request.Query.Where(pair => pair.Key != "page")) { { "page", $"{page}" } };
        return $"<{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}{query}>; rel=\"{relation}\"";
    }
}
