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

    /// <summary>For a format that looks at a value and leaves it to one of several others: that other one.</summary>
    /// <param name="reader">A copy of the tokenizer, on the value's first token.</param>
    /// <returns>The format that reads the value; this one where there is no other.</returns>
    public virtual JsonFormat Resolve(Utf8JsonReader reader) => this;

    /// <summary>Writes a value whose type is known only while the program runs.</summary>
    internal abstract void WriteObject(Utf8JsonWriter writer, object value);

    /// <summary>The format as metadata of System.Text.Json.</summary>
    internal abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
