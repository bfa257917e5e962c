namespace TypedRequests;

/// <summary>How a body is coded, as its first bytes show it.</summary>
internal enum BodyCoding
{
    /// <summary>More bytes are needed to tell.</summary>
    Undecided,

    /// <summary>Not coded, even if the headers say so.</summary>
    Plain,

    /// <summary>RFC 1952.</summary>
    Gzip,

    /// <summary>RFC 1950: what the coding called deflate is by the book (RFC 9110, section 8.4.1.2).</summary>
    Zlib,

    /// <summary>RFC 1951: what some servers send as deflate.</summary>
    Deflate,

    /// <summary>RFC 7932.</summary>
    Brotli,
}
