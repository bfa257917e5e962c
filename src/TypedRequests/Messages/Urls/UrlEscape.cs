namespace TypedRequests;

/// <summary>Which characters of a value stay as they are.</summary>
internal enum UrlEscape
{
    /// <summary>A whole value in a path, query or fragment: only RFC 3986's unreserved characters stay; a space is <c>%20</c>.</summary>
    Data,

    /// <summary>A value in a form: as <see cref="Data"/>, but a space is <c>+</c>.</summary>
    Form,

    /// <summary>A route's <c>{+path}</c>: <c>/</c> and the other path characters stay, <c>?</c>, <c>#</c> and <c>%</c> do not.</summary>
    Path,
}
