using TypedRequests.TestServers;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A server that gives a cookie for a login, and answers <c>/me</c> with the cookies that it was sent.</summary>
internal static class LoginServer
{
    public static ScriptedServer Start()
    {
        var server = ScriptedServer.Start();
        foreach (var user in new[] { "ann", "bob" })
            server.On($"/login/{user}", reply => reply.Status(204, "", ("Set-Cookie", $"sid={user}; Path=/")));
        return server.On("/me", reply => reply.Json("{}")).On("/go", reply => reply.Redirect(302, "/me"));
    }

    /// <summary>The cookies of the requests for <c>/me</c>, in order; null where there were none.</summary>
    public static IReadOnlyList<string?> CookiesOfMe(this ScriptedServer server) =>
        [.. server.Requests.Where(request => request.Target == "/me").Select(request => request.Header("Cookie"))];
}
