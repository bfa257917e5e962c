// No record can be named for it.
namespace Wrong.GenericInATuple;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/things")]
    Task<(T, int)> Load<T>();
//  ^^^^^^^^^^^^^^ TR3009
}
