// A single value has no style.
namespace Wrong.StyleOfOneValue;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/users")]
    Task Add([Form(Style = QueryStyle.Brackets)] string name);
//                         ^^^^^^^^^^^^^^^^^^^ TR2029
}

public sealed record User(int Id);
