using System.Net;

namespace TypedRequests;

/// <summary>A proxy: where it is, and the user and password that stood in its URL, kept apart so that no text made of the URL holds them.</summary>
/// <param name="Url">The address, without userinfo.</param>
/// <param name="Credential">The userinfo; <see langword="null"/> when there was none.</param>
internal sealed record ProxyAddress(Uri Url, NetworkCredential? Credential)
{
    /// <summary>An escaped <c>user:password</c> as a credential; null when both are empty.</summary>
    internal static NetworkCredential? CredentialOf(string userInfo)
    {
        var colon = userInfo.IndexOf(':', StringComparison.Ordinal);
        var (user, password) = colon < 0 ? (userInfo, "") : (userInfo[..colon], userInfo[(colon + 1)..]);
        return user.Length + password.Length == 0 ? null : new(Uri.UnescapeDataString(user), Uri.UnescapeDataString(password));
    }
}
