using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Samples;

/// <summary>
/// <c>GET /events</c>: new comments as server-sent events, from the one after <c>Last-Event-ID</c> on. The stream has no end of its own;
/// <c>?take=n</c> closes it after n events.
/// </summary>
internal static class EventRoutes
{
    public static void Map(IEndpointRouteBuilder routes, GitHubStore store) =>
        routes.MapGet("/events", (RequestDelegate)(context => StreamAsync(context, store)));

    private static async Task StreamAsync(HttpContext context, GitHubStore store)
    {
        var after = long.TryParse(context.Request.Headers["Last-Event-ID"], out var id) ? id : (long?)null;
        var take = int.TryParse(context.Request.Query["take"], out var asked) ? asked : int.MaxValue;
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        var listener = store.Listen(after);
        try
        {
            await SendAsync(context, "retry: 3000\n: listening\n\n");
            var json = GitHubReply.Write(context);
            for (var sent = 0; sent < take; sent++)
            {
                var comment = await listener.Reader.ReadAsync(context.RequestAborted);
                await SendAsync(context, $"id: {comment.Id}\nevent: comment\ndata: {json.Comment(comment).ToJsonString()}\n\n");
            }
        }
        catch (OperationCanceledException)
        {
            // The reader has left.
        }
        finally
        {
            store.Leave(listener);
        }
    }

    private static async Task SendAsync(HttpContext context, string text)
    {
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
