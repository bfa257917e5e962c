using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Answers that take their time: by the clock given, so that a test can move it.</summary>
internal static class SlowRoutes
{
    private const int MostBytes = 10 * 1024 * 1024;

    public static void Map(IEndpointRouteBuilder routes, TimeProvider timeProvider)
    {
        routes.Get("/delay/{seconds}", context => DelayAsync(context, timeProvider));
        routes.Get("/drip", context => DripAsync(context, timeProvider));
    }

    private static async Task DelayAsync(HttpContext context, TimeProvider timeProvider)
    {
        await Pause(context, timeProvider, Math.Min(Seconds(context.Value("seconds")), 10));
        await EchoRoutes.Tell(context, "args", "data", "files", "form", "headers", "origin", "url");
    }

    private static async Task DripAsync(HttpContext context, TimeProvider timeProvider)
    {
        var count = Math.Min(int.Parse(context.Option("numbytes") ?? "10"), MostBytes);
        if (count <= 0)
        {
            context.Response.StatusCode = 400;
            await Reply.Text(context, "number of bytes must be positive");
            return;
        }

        await Pause(context, timeProvider, Seconds(context.Option("delay") ?? "0"));
        var pause = Seconds(context.Option("duration") ?? "2") / count;
        context.Response.StatusCode = int.Parse(context.Option("code") ?? "200");
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = count;
        for (var i = 0; i < count; i++)
        {
            await context.Response.Body.WriteAsync("*"u8.ToArray(), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Pause(context, timeProvider, pause);
        }
    }

    public static double Seconds(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static Task Pause(HttpContext context, TimeProvider timeProvider, double seconds) =>
        seconds > 0 ? Task.Delay(TimeSpan.FromSeconds(seconds), timeProvider, context.RequestAborted) : Task.CompletedTask;
}
