using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.Tests.Clients;

[TypedClient]
internal interface IShapeGeneric
{
    [Get("/g")]
    Task<T> Get<T>(JsonTypeInfo<T> typeInfo);

    [Post("/g")]
    Task<T> Echo<T>([Body] T body, JsonTypeInfo<T> typeInfo);

    [Get("/g")]
    Task<T> Registered<T>();
}
