// T by a JsonTypeInfo.
namespace Right.GenericMethodWithMetadata;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things/{id}")]
    Task<T> Load<T>(int id, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json);

    [Post("/things")]
    Task Save<T>([Body] T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> json);
}
