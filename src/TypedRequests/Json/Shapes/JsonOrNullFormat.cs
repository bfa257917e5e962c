using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A reference type where null is a value.</summary>
internal sealed class JsonOrNullFormat<T>(JsonFormat<T> format) : JsonFormat<T?>
{
    public override string Expected => format.Expected + " or null";

    /// <summary>An empty string is null too.</summary>
    public bool IsEmptyNull { get; init; }

    internal override bool AdmitsNull => true;

    public override JsonFormat? Items => format.Items;

    public override JsonMember Member(ReadOnlySpan<byte> name) => format.Member(name);

    public override JsonFormat Resolve(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null || format.Resolve(reader) is not { } chosen || ReferenceEquals(chosen, format) ? this : chosen;

    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null || (IsEmptyNull && JsonRead.IsNullOrEmpty(ref reader)) ? default : format.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            format.Write(writer, value);
        }
    }
}
