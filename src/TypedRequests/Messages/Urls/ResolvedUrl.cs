namespace TypedRequests;

/// <summary>A checked, absolute URL, taken apart into what goes on the wire and what does not.</summary>
/// <param name="Wire">Scheme, host, path and query, sent exactly as they stand here.</param>
/// <param name="Fragment">The fragment without its <c>#</c>, never sent; <see langword="null"/> when there is none.</param>
/// <param name="UserInfo">The escaped <c>user:password</c> of the URL, never shown; <see langword="null"/> when there is none.</param>
internal readonly record struct ResolvedUrl(Uri Wire, string? Fragment, string? UserInfo)
{
    /// <summary>The URL to show: with its fragment, without its userinfo.</summary>
    public Uri Display => Fragment is null ? Wire : UrlRules.Show(ToString());

    public override string ToString() => Fragment is null ? Wire.AbsoluteUri : $"{Wire.AbsoluteUri}#{Fragment}";
}
