using System.Text.Json;
using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients;

internal sealed class OrderNumberConverter : JsonConverter<OrderNumber>
{
    public override OrderNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

    public override void Write(Utf8JsonWriter writer, OrderNumber value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
