namespace TypedRequests;

/// <summary>How one call uses the session's cache.</summary>
public enum CacheMode
{
    /// <summary>As HTTP has it: fresh responses answer, stale ones are validated.</summary>
    Default,

    /// <summary>Not at all: nothing is read and nothing is stored.</summary>
    Bypass,

    /// <summary>The server is asked anew, without a condition and past the caches on the way (<c>Cache-Control: no-cache</c>); its answer is stored.</summary>
    Reload,

    /// <summary>The server is asked whether what is stored still holds, caches on the way too (<c>Cache-Control: max-age=0</c>). A fresh response that is <c>immutable</c> (RFC 8246) is not asked about.</summary>
    Revalidate,

    /// <summary>What is stored answers whatever its age, unless the server forbids it (<c>no-cache</c>, <c>must-revalidate</c>); otherwise the server is asked.</summary>
    PreferStored,

    /// <summary>As <see cref="PreferStored"/>, but the server is never asked: without a usable response the answer is 504.</summary>
    OnlyStored,
}
