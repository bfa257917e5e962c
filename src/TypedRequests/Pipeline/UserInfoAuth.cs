using System.Text;

namespace TypedRequests;

/// <summary>Basic credentials written into a URL: the weakest of all.</summary>
internal sealed class UserInfoAuth(string authorization) : Auth
{
    internal static UserInfoAuth From(string userInfo)
    {
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        var user = Uri.UnescapeDataString(colon < 0 ? userInfo : userInfo[..colon]);
        var password = colon < 0 ? "" : Uri.UnescapeDataString(userInfo[(colon + 1)..]);
        return new("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));
    }

    protected internal override void Sign(AuthRequest request) => request.SetHeader("Authorization", authorization);
}
