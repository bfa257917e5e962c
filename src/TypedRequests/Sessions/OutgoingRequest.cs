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
    public HttpContent? Content => _call.Content is SourceBody guarded ? guarded.Body : _call.Content;

    /// <summary>A header of this hop and those after it on this origin; <see langword="null"/> when absent.</summary>
    /// <param name="name">The name, in any case.</param>
    /// <value>Set <see langword="null"/> to leave it out.</value>
    /// <exception cref="InvalidRequestException">The name or the value cannot be sent, or the header belongs to the transport.</exception>
    /// <exception cref="PlatformNotSupportedException">In a browser: the header is one that the browser writes itself, such as <c>Cookie</c>.</exception>
    public string? this[string name]
    {
        get => _call.Headers.Find(name);
        set
        {
            HeaderRules.Validate(name, value);
            BrowserHeaders.Check(name, value);
            _call.Headers.Set(name, value, CallLevel.Options);
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase)) _call.CookieHeaderIsOfHook();
        }
    }

    /// <summary>Says how a browser's fetch sends this hop: a member of its <c>RequestInit</c>. Nothing changes on other hosts.</summary>
    /// <param name="name">The member: <c>credentials</c>, <c>cache</c>, <c>mode</c>, <c>integrity</c>, <c>keepalive</c>, <c>priority</c>, <c>referrer</c>, <c>referrerPolicy</c> and so on.</param>
    /// <param name="value">Its value: text, a number or a Boolean.</param>
    /// <remarks>The same as <c>SetBrowserRequestOption</c> of Blazor in a message handler. The Fetch standard says what each member does.</remarks>
    /// <example><code>session.OnRequest = request => request.SetFetchOption("credentials", "include");   // the cookies of another origin, too</code></example>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the name is empty.</exception>
    public void SetFetchOption(string name, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        if (OperatingSystem.IsBrowser()) _call.SetProperty(FetchOptions.Key, FetchOptions.With(_call.Property(FetchOptions.Key), name, value));
    }
}
