using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.Browser.Tests.Page;

/// <summary>Answers that come in two halves, the second only when the reader has said that the first has arrived; and what became of readers who left.</summary>
internal sealed class GateRoutes
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> gates = [];
    private readonly ConcurrentDictionary<string, TaskCompletionSource> left = [];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/gated/lines", context => SendAsync(context, "text/plain", "one\n", "two\n"));
        routes.MapGet("/gated/array", context => SendAsync(context, "application/json", """[{"number":1},""", """{"number":2}]"""));
        routes.MapGet("/gated/events", context => SendAsync(context, "text/event-stream", "event: item\ndata: {\"number\":1}\n\n", "event: item\ndata: {\"number\":2}\n\n"));
        routes.MapPost("/gates/{gate}", context =>
        {
            Of(gates, Name(context)).TrySetResult();
            return Task.CompletedTask;
        });
        routes.MapGet("/slow/{gate}", context => WaitAsync(context, Name(context)));
        routes.MapGet("/aborted/{gate}", async context =>
        {
            await Of(left, Name(context)).Task.WaitAsync(TimeSpan.FromSeconds(10), context.RequestAborted);
            await context.Response.WriteAsync("aborted");
        });
    }

    private async Task SendAsync(HttpContext context, string type, string first, string second)
    {
        context.Response.ContentType = type;
        context.Response.Headers.CacheControl = "no-store";
        await WriteAsync(context, first);
        await WaitAsync(context, context.Request.Query["gate"].ToString());
        await WriteAsync(context, second);
    }

    private async Task WaitAsync(HttpContext context, string gate)
    {
        try
        {
            await Of(gates, gate).Task.WaitAsync(context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            Of(left, gate).TrySetResult();
        }
    }

    private static async Task WriteAsync(HttpContext context, string text)
    {
        if (context.RequestAborted.IsCancellationRequested)
            return;
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(text));
        await context.Response.Body.FlushAsync();
    }

    private static string Name(HttpContext context) => (string)context.GetRouteValue("gate")!;

    private static TaskCompletionSource Of(ConcurrentDictionary<string, TaskCompletionSource> sources, string name) =>
        sources.GetOrAdd(name, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
