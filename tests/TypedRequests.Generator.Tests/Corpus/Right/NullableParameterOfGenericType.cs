// Nested nullability.
namespace Right.NullableParameterOfGenericType;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/x")]
    Task<Dictionary<string, List<string?>?>> Load([Body] Dictionary<string, string?>? body);
}
