using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary><c>/status/{codes}</c>: the status asked for, or one drawn from a weighted list (<c>200:3,500:1</c>).</summary>
internal static class StatusRoutes
{
    private const string Teapot = "\n       ;,'\n   _o_    ;:;'\n  /   \\__// ;\n (  tea  )\n  \\_____/\n\n";

    public static void Map(IEndpointRouteBuilder routes) => routes.Any("/status/{codes}", Answer);

    private static Task Answer(HttpContext context)
    {
        var codes = context.Value("codes");
        if (TryDraw(codes, out var status)) return Send(context, status);
        context.Response.StatusCode = 400;
        return Reply.Text(context, "Invalid status code");
    }

    /// <summary>The answer of this status, with the headers that it cannot go without.</summary>
    public static Task Send(HttpContext context, int status)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        response.StatusCode = status;
        switch (status)
        {
            case 301 or 302 or 303 or 305 or 307:
                headers.Location = "/redirect/1";
                return Reply.Bytes(context, default, null);
            case 304:
                return Task.CompletedTask;
            case 401:
                headers.WWWAuthenticate = "Basic realm=\"Fake Realm\"";
                return Reply.Bytes(context, default, null);
            case 402:
                return Reply.Bytes(context, "Payment first, please."u8.ToArray(), null);
            case 406:
                return Reply.Bytes(context, ImageRoutes.NotAcceptable, "application/json");
            case 407:
                headers.ProxyAuthenticate = "Basic realm=\"Fake Realm\"";
                return Reply.Bytes(context, default, null);
            case 418:
                headers["x-more-info"] = "http://tools.ietf.org/html/rfc2324";
                return Reply.Bytes(context, System.Text.Encoding.ASCII.GetBytes(Teapot), null);
            default:
                return Reply.Empty(context, status);
        }
    }

    private static bool TryDraw(string codes, out int status)
    {
        var choices = new List<(int Status, double Weight)>();
        status = 0;
        foreach (var choice in codes.Split(','))
        {
            var parts = codes.Contains(',') ? choice.Split(':') : [choice];
            var weight = 1.0;
            if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var code)) return false;
            if (parts.Length == 2 && !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out weight)) return false;
            choices.Add((code, weight));
        }

        var drawn = Random.Shared.NextDouble() * choices.Sum(choice => choice.Weight);
        foreach (var (code, weight) in choices)
        {
            status = code;
            if ((drawn -= weight) < 0) break;
        }

        return true;
    }
}
