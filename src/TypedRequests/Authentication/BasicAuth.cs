using System.Text;

namespace TypedRequests;

/// <summary>HTTP Basic (RFC 7617), in UTF-8.</summary>
internal sealed class BasicAuth : Auth
{
    private readonly string _authorization;

    internal BasicAuth(string user, string password)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(password);
        if (user.Contains(':')) throw new ArgumentException("A user with ':' cannot be sent by HTTP Basic (RFC 7617).", nameof(user));
        RefuseControls(user, nameof(user));
        RefuseControls(password, nameof(password));
        _authorization = Header(user, password);
    }

    private BasicAuth(string authorization) => _authorization = authorization;

    internal override string? FixedAuthorization => _authorization;

    /// <summary>The credentials of a URL's escaped <c>user:password</c>; a user alone has an empty password.</summary>
    internal static BasicAuth FromUserInfo(string userInfo)
    {
        int colon = userInfo.IndexOf(':');
        string user = colon < 0 ? userInfo : userInfo[..colon];
        string password = colon < 0 ? "" : userInfo[(colon + 1)..];
        return new(Header(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password)));
    }

    internal static string Header(string user, string password) => "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));

    protected internal override void Sign(AuthRequest request) => request.SetHeader("Authorization", _authorization);

    private static void RefuseControls(string text, string parameter)
    {
        if (UrlRules.IndexOfControl(text) >= 0) throw new ArgumentException("HTTP Basic credentials must not hold control characters (RFC 7617).", parameter);
    }
}
