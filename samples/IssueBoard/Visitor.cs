using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>Which browser a request comes from, by a cookie that only the board can make. GitHub's cookies stay on the server.</summary>
internal sealed class Visitor(IDataProtectionProvider protection)
{
    private const string Cookie = "board_visitor";

    private readonly IDataProtector _protector = protection.CreateProtector(Cookie);

    /// <summary>The visitor of a request. A browser without a valid cookie gets one.</summary>
    public string Of(HttpContext context) => context.Items[Cookie] as string ?? Read(context) ?? Renew(context);

    /// <summary>Makes the browser a new visitor. Do this before a sign-in: a cookie that somebody planted in the browser is worth nothing afterwards.</summary>
    public string Renew(HttpContext context)
    {
        var visitor = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        context.Response.Cookies.Append(Cookie, _protector.Protect(visitor), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/" });
        context.Items[Cookie] = visitor;
        return visitor;
    }

    private string? Read(HttpContext context)
    {
        try
        {
            var visitor = context.Request.Cookies[Cookie] is { } value ? _protector.Unprotect(value) : null;
            context.Items[Cookie] = visitor;
            return visitor;
        }
        catch (CryptographicException)
        {
            return null; // not made by this board
        }
    }
}
