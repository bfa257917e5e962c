namespace TypedRequests;

/// <summary>
/// Asks for an emitted JSON reader and writer of a type that no annotated interface reaches, and registers it for <c>Json&lt;T&gt;()</c>.
/// On an assembly it names a type of another assembly.
/// </summary>
/// <remarks>What is not set here comes from <see cref="TypedClientDefaultsAttribute"/>, and else from the defaults of the properties.</remarks>
/// <example>
/// <code>
/// [JsonRecord(Naming = JsonNaming.SnakeCaseLower)]
/// public sealed record Label(string Name, string? HtmlUrl);
///
/// [assembly: JsonRecord(typeof(IReadOnlyList&lt;Label&gt;))]
/// </code>
/// emits <c>internal sealed class LabelFormat : JsonFormat&lt;Label&gt;</c> and one line in the assembly's registration.
/// </example>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class JsonRecordAttribute : Attribute
{
    /// <summary>Asks for a format of the type that the attribute stands on.</summary>
    public JsonRecordAttribute()
    {
    }

    /// <summary>Asks for a format of <paramref name="type"/>; for use on an assembly.</summary>
    /// <param name="type">A type that the assembly can see; generic types closed.</param>
    public JsonRecordAttribute(Type type) => Type = type;

    /// <summary>The type named on an assembly.</summary>
    /// <value>Null when the attribute stands on the type itself.</value>
    public Type? Type { get; }

    /// <summary>How names of members are written.</summary>
    /// <value>The assembly's default, <see cref="JsonNaming.CamelCase"/> without one.</value>
    public JsonNaming Naming { get; set; }

    /// <summary>How enums are written.</summary>
    /// <value>The assembly's default, <see cref="JsonEnums.Names"/> without one.</value>
    public JsonEnums Enums { get; set; }

    /// <summary>What null means for a member that is never null.</summary>
    /// <value>The assembly's default, <see cref="Nullability.Strict"/> without one.</value>
    public Nullability Nullability { get; set; }

    /// <summary>Whether names of members are matched with case. Without it a name that no member has exactly is matched without case, as under System.Text.Json's web defaults.</summary>
    /// <value>The assembly's default, <see langword="false"/> without one.</value>
    public bool CaseSensitive { get; set; }

    /// <summary>Whether <c>""</c> is read as null where a date, a time, a number, a <see cref="Guid"/>, a <see cref="bool"/>, a <see cref="Uri"/> or a <see cref="Version"/> may be null.</summary>
    /// <value>The assembly's default, <see langword="false"/> without one.</value>
    public bool EmptyStringAsNull { get; set; }
}
