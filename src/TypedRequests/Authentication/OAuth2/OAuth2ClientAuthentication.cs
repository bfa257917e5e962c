namespace TypedRequests;

/// <summary>How an OAuth 2 client proves itself to the token endpoint (RFC 6749, section 2.3.1).</summary>
public enum OAuth2ClientAuthentication
{
    /// <summary>Client identifier and secret as HTTP Basic, which every server must support.</summary>
    Basic,

    /// <summary>Both in the form, for servers that know nothing else.</summary>
    Body,
}
