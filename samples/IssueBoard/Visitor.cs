using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>Whose request it is: a browser is told apart by a random cookie of the board's own. GitHub's cookies never reach it.</summary>
internal static class Visitor
{
    private const string Cookie = "board_visitor";

    /// <summary>The visitor of a request; a new one is given a cookie.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Items[Cookie] is string known)
            return known;
        var visitor = context.Request.Cookies[Cookie];
        if (visitor is not { Length: 32 } || !visitor.All(char.IsAsciiHexDigitLower))
        {
            visitor = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            context.Response.Cookies.Append(Cookie, visitor, new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        }
        context.Items[Cookie] = visitor;
        return visitor;
    }
}
