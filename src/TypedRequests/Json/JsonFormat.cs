using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests;

/// <summary>What every format says about itself when something does not fit. Asked only after a failure, never while reading.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonFormat
{
    private protected JsonFormat()
    {
    }

    /// <summary>What a value looks like, as it stands in an error message.</summary>
    /// <value><c>a value</c>.</value>
    public virtual string Expected => "a value";

    /// <summary>Whether JSON's null is a value.</summary>
    internal virtual bool AdmitsNull => false;

    /// <summary>The format of the items of an array, or null.</summary>
    public virtual JsonFormat? Items => null;

    /// <summary>What stands behind a property of an object; the default when nothing is known about it.</summary>
    /// <param name="name">The property's name, unescaped UTF-8.</param>
    /// <returns>Where the property's value goes, and how it is read.</returns>
    public virtual JsonMember Member(ReadOnlySpan<byte> name) => default;

    /// <summary>Writes a value whose type is known only while the program runs.</summary>
    internal abstract void WriteObject(Utf8JsonWriter writer, object value);

    /// <summary>The format as metadata of System.Text.Json.</summary>
    internal abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
