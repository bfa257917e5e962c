using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.HostedApp;

/// <summary>What the application answers.</summary>
public static class Routes
{
    /// <summary>Maps the routes.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/issues/{number:int}", (int number, string? title) => Results.Json(new { number, title = title ?? "untitled" }));
        app.MapPost("/issues", async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return Results.Text(await reader.ReadToEndAsync());
        });
        app.MapGet("/login/{user}", (string user, HttpResponse response) =>
        {
            response.Cookies.Append("sid", user);
            return Results.Redirect("/echo/me");
        });
        app.Map("/echo/{**rest}", (HttpRequest request) =>
            Results.Text($"{request.Method} {request.GetEncodedPathAndQuery()} sid={request.Cookies["sid"]} x={request.Headers["X-Default"]}"));
        app.MapGet("/lines", async (HttpResponse response) =>
        {
            for (var i = 0; i < 3; i++)
            {
                await response.WriteAsync($"line {i}\n");
                await response.Body.FlushAsync();
            }
        });
    }
}
