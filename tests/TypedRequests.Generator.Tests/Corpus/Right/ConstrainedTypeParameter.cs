// A constraint says that there is one text.
namespace Right.ConstrainedTypeParameter;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users/{id}")]
    Task<string> Load<T>(T id, [Query] T[] more, [Header("X-Id")] T header)
        where T : IFormattable;

    [Get("/states/{state}")]
    Task<string> State<TState>(TState state, [Query] TState? other = null)
        where TState : struct, Enum;
}
