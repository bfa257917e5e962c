using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TypedRequests.TestServers;

/// <summary>Basic, hidden basic and bearer authentication.</summary>
internal static class AuthenticationRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.Get("/basic-auth/{user}/{passwd}", context => CheckBasic(context, refusal: 401));
        routes.Get("/hidden-basic-auth/{user}/{passwd}", context => CheckBasic(context, refusal: 404));
        routes.Get("/bearer", CheckBearer);
    }

    private static Task CheckBasic(HttpContext context, int refusal)
    {
        var (user, password) = (context.Value("user"), context.Value("passwd"));
        return Credentials(context.Request.Headers.Authorization.ToString()) == $"{user}:{password}"
            ? Reply.Json(context, new JsonObject { ["authenticated"] = true, ["user"] = user })
            : StatusRoutes.Send(context, refusal);
    }

    private static string? Credentials(string header)
    {
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase)) return null;
        var decoded = new byte[header.Length];
        return Convert.TryFromBase64String(header[6..].Trim(), decoded, out var length) ? Encoding.UTF8.GetString(decoded, 0, length) : null;
    }

    private static Task CheckBearer(HttpContext context)
    {
        if (context.Request.Headers.Authorization is [{ } authorization, ..])
        {
            // httpbin strips the letters of "Bearer ", not the word: a token that starts with one of them loses it there too.
            return Reply.Json(context, new JsonObject { ["authenticated"] = true, ["token"] = authorization.TrimStart([.. "Bearer "]) });
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Reply.Empty(context, 401);
    }
}
