namespace TypedRequests;

/// <summary>A cookie of the call: an argument, or a constant of a method or of the whole interface. It is sent beside those of the session's jar and never stored.</summary>
/// <example>
/// <code>
/// [Get("/basket")]
/// Task&lt;Basket&gt; GetBasket([Cookie("visitor")] string? visitor = null);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/basket");
/// call.Cookie("visitor", visitor);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class CookieAttribute : Attribute
{
    /// <summary>On a parameter: a cookie under its own name, or one per entry of a dictionary.</summary>
    public CookieAttribute()
    {
    }

    /// <summary>On a parameter: a cookie.</summary>
    /// <param name="name">The cookie's name, an RFC 6265 token.</param>
    public CookieAttribute(string name) => Name = name;

    /// <summary>On a method or interface: a constant.</summary>
    /// <param name="name">The cookie's name, an RFC 6265 token.</param>
    /// <param name="value">The value; <see langword="null"/> removes what a weaker level says.</param>
    public CookieAttribute(string name, string? value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name, or <see langword="null"/> for the parameter's own.</summary>
    public string? Name { get; }

    /// <summary>The constant, if it is one.</summary>
    public string? Value { get; }
}
