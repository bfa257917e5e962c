// The attributes of System.Text.Json beside a case that is no object.
namespace Right.UnionByDiscriminator;

[System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "role")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(User), "user")]
[System.Text.Json.Serialization.JsonDerivedType(typeof(Tool), 7)]
[JsonUnion]
public abstract record Message
{
    public sealed record Note(string Value) : Message;
}

public sealed record User(string Content) : Message;

public sealed record Tool(string Content, string CallId) : Message;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/messages/{id}")]
    Task<Message> Load(int id);
}
