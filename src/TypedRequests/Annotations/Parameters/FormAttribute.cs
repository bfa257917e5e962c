namespace TypedRequests;

/// <summary>The argument is a form (<c>application/x-www-form-urlencoded</c>), or one field of it.</summary>
/// <remarks>An object is flattened by its JSON names, a dictionary by its keys, a collection repeats its name; null is left out. A space is sent as <c>+</c>.</remarks>
/// <example>
/// <code>
/// [Post("/login")]
/// Task Login([Form] string user, [Form("pw")] string password);
/// </code>
/// is emitted as
/// <code>
/// call.Path($"/login");
/// call.Form("user", user);
/// call.Form("pw", password);
/// return call.NoneAsync();
/// </code>
/// </example>
/// <param name="name">The field; the parameter's own name by the client's naming policy when left out.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FormAttribute(string? name = null) : Attribute
{
    /// <summary>The field, or <see langword="null"/> for the parameter's own name.</summary>
    public string? Name { get; } = name;

    /// <summary>How a collection or an object is written.</summary>
    /// <value><see cref="QueryStyle.Repeat"/>.</value>
    public QueryStyle Style { get; set; }

    /// <summary>A format string of the argument's type, applied with the invariant culture.</summary>
    public string? Format { get; set; }

    /// <summary>Put before each name that an object or a dictionary is flattened into.</summary>
    public string? Prefix { get; set; }
}
