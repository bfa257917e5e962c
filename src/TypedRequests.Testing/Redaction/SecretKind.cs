namespace TypedRequests;

/// <summary>How a value became known as a secret, which decides whether it is searched for in other places.</summary>
internal enum SecretKind
{
    /// <summary>By the name of the header, field or argument that it stands in.</summary>
    Named,

    /// <summary>As a cookie, which may be a setting as well as a secret.</summary>
    Cookie,

    /// <summary>By the options: the author of the test knows it.</summary>
    Given,
}
