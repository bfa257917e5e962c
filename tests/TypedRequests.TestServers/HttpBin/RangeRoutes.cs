using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary><c>/range/{n}</c>: the alphabet over and over, whole or in part.</summary>
internal static partial class RangeRoutes
{
    public static void Map(IEndpointRouteBuilder routes, TimeProvider timeProvider) =>
        routes.Get("/range/{n:int}", context => SendAsync(context, timeProvider));

    private static async Task SendAsync(HttpContext context, TimeProvider timeProvider)
    {
        var total = context.Number("n");
        context.Response.Headers.ETag = $"range{total}";
        context.Response.Headers.AcceptRanges = "bytes";
        if (total is <= 0 or > 100 * 1024)
        {
            context.Response.StatusCode = 404;
            await Reply.Text(context, "number of bytes must be in the range (0, 102400]");
            return;
        }

        var (first, last) = Asked(context.Request.Headers.Range.ToString(), total);
        if (first > last || first < 0 || last >= total)
        {
            context.Response.StatusCode = 416;
            context.Response.Headers.ContentRange = $"bytes */{total}";
            await Reply.Text(context, "");
            return;
        }

        context.Response.StatusCode = last - first + 1 == total ? 200 : 206;
        context.Response.Headers.ContentRange = $"bytes {first}-{last}/{total}";
        context.Response.ContentType = "application/octet-stream";
        context.Response.ContentLength = last - first + 1;
        var chunkSize = context.Option("chunk_size") is { } asked ? Math.Max(1, int.Parse(asked)) : 10 * 1024;
        var pausePerByte = SlowRoutes.Seconds(context.Option("duration") ?? "0") / total;
        foreach (var chunk in Enumerable.Range(first, last - first + 1).Select(i => (byte)('a' + i % 26)).Chunk(chunkSize))
        {
            await context.Response.Body.WriteAsync(chunk, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await SlowRoutes.Pause(context, timeProvider, pausePerByte * chunk.Length);
        }
    }

    private static (int First, int Last) Asked(string header, int total)
    {
        var match = Bounds().Match(header);
        return (Number(match.Groups["left"]), Number(match.Groups["right"])) switch
        {
            (null, null) => (0, total - 1),
            (null, { } count) => (Math.Max(0, total - count), total - 1),
            ({ } first, null) => (first, total - 1),
            ({ } first, { } last) => (first, last),
        };
    }

    // What is no number, a second range among it, counts as left out.
    private static int? Number(Group group) => int.TryParse(group.Value, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^\\s*bytes=(?<left>[^-=]*)-(?<right>[^-=]*)")]
    private static partial Regex Bounds();
}
