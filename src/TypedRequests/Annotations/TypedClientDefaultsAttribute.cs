namespace TypedRequests;

/// <summary>Defaults for every typed client, <c>[JsonRecord]</c> and <c>Json&lt;T&gt;()</c> of an assembly. What a client or record sets itself wins.</summary>
/// <example>
/// <code>
/// [assembly: TypedClientDefaults(Naming = JsonNaming.SnakeCaseLower)]
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class TypedClientDefaultsAttribute : Attribute
{
    /// <summary>How names of members are written in JSON, forms and inferred queries.</summary>
    /// <value><see cref="JsonNaming.CamelCase"/>.</value>
    public JsonNaming Naming { get; set; }

    /// <summary>How enums are written in JSON.</summary>
    /// <value><see cref="JsonEnums.Names"/>.</value>
    public JsonEnums Enums { get; set; }

    /// <summary>A class whose static methods <c>Format</c> say how values of their parameter's type look in URLs, headers, forms and cookies. They win over everything but a <c>Format</c> of the binding.</summary>
    /// <value><see langword="null"/>: values look as <c>[UrlText]</c> says, or as the invariant culture formats them.</value>
    /// <example><code>public static class ShopTexts { public static string? Format(bool value) =&gt; value ? "1" : "0"; }</code></example>
    public Type? TextFormats { get; set; }

    /// <summary>What null means for a member that is never null.</summary>
    /// <value><see cref="Nullability.Strict"/>.</value>
    public Nullability Nullability { get; set; }

    /// <summary>Whether names of members are matched with case. Without it a name that no member has exactly is matched without case, as under System.Text.Json's web defaults.</summary>
    /// <value><see langword="false"/>.</value>
    public bool CaseSensitive { get; set; }

    /// <summary>Whether <c>""</c> is read as null where a date, a time, a number, a <see cref="Guid"/>, a <see cref="bool"/>, a <see cref="Uri"/> or a <see cref="Version"/> may be null.</summary>
    /// <value><see langword="false"/>.</value>
    public bool EmptyStringAsNull { get; set; }
}
