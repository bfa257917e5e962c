using System.Text.Json;

namespace TypedRequests.Benchmarks.Calls;

/// <summary>The reader that a generator would emit, and the one that the limit uses.</summary>
internal sealed class RepositoryFormat : JsonFormat<Repository>
{
    internal static readonly RepositoryFormat Instance = new();

    public override Repository Read(ref Utf8JsonReader reader)
    {
        var (id, name, fork, stars) = (0, "", false, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8)) (_, id) = (reader.Read(), reader.GetInt32());
            else if (reader.ValueTextEquals("name"u8)) (_, name) = (reader.Read(), reader.GetString()!); // a string in every body
            else if (reader.ValueTextEquals("fork"u8)) (_, fork) = (reader.Read(), reader.GetBoolean());
            else if (reader.ValueTextEquals("stars"u8)) (_, stars) = (reader.Read(), reader.GetInt32());
            else reader.Skip();
        }

        return new(id, name, fork, stars);
    }

    public override void Write(Utf8JsonWriter writer, Repository value) => throw new NotSupportedException();
}
