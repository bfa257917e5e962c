using System.Text.Json;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>An enum that may be null; a value that it does not know is null too.</summary>
internal sealed class JsonEnumOrNullFormat<T>(JsonEnumFormat<T> format) : JsonFormat<T?>
    where T : struct, Enum
{
    public override string Expected => format.Expected + " or null";

    public override T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : format.ReadKnown(ref reader);

    public override void Write(Utf8JsonWriter writer, T? value)
    {
        if (value is { } known)
        {
            format.Write(writer, known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
