namespace TypedRequests;

/// <summary>How the name of a member becomes a name in JSON, in forms and in inferred queries.</summary>
/// <remarks>The results are those of the policies of the same names in <see cref="System.Text.Json.JsonNamingPolicy"/>. A name given by an attribute is never changed.</remarks>
public enum JsonNaming
{
    /// <summary><c>HtmlUrl</c> becomes <c>htmlUrl</c>. The default.</summary>
    CamelCase,

    /// <summary><c>HtmlUrl</c> becomes <c>html_url</c>.</summary>
    SnakeCaseLower,

    /// <summary><c>HtmlUrl</c> becomes <c>HTML_URL</c>.</summary>
    SnakeCaseUpper,

    /// <summary><c>HtmlUrl</c> becomes <c>html-url</c>.</summary>
    KebabCaseLower,

    /// <summary><c>HtmlUrl</c> becomes <c>HTML-URL</c>.</summary>
    KebabCaseUpper,

    /// <summary><c>HtmlUrl</c> stays <c>HtmlUrl</c>.</summary>
    AsWritten,
}
