namespace TypedRequests;

/// <summary>What is known of a URL's text.</summary>
internal enum UrlText
{
    /// <summary>Written by a person: it is requoted, and dot segments are resolved.</summary>
    Written,

    /// <summary>It is escaped, and goes out exactly as it stands.</summary>
    Raw,

    /// <summary>It came out of a template: escaped, and refused if it has a dot segment.</summary>
    Expanded,
}
