namespace TypedRequests;

/// <summary>One hop about to be sent, as an <see cref="Session.OnRequest"/> hook sees it. Credentials and cookies are added after the hook.</summary>
public sealed class OutgoingRequest
{
    private readonly Exchange _call;

    internal OutgoingRequest(Exchange call) => _call = call;

    /// <summary>The verb.</summary>
    public HttpMethod Method => _call.Method;

    /// <summary>The absolute URL, without userinfo.</summary>
    public Uri Url => _call.Url.Display;

    /// <summary>The body, or <see langword="null"/>.</summary>
    public HttpContent? Content => _call.Content;

    /// <summary>A header of this hop and those after it on this origin; <see langword="null"/> when absent.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <value>Set <see langword="null"/> to leave it out.</value>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent, or the header belongs to the transport.</exception>
    public string? this[string name]
    {
        get => _call.Headers.Find(name);
        set
        {
            HeaderRules.Validate(name, value);
            _call.Headers.Set(name, value, CallLevel.Options);
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)) _call.CookieHeaderIsOfHook();
        }
    }
}
