// {&x} continues a query that never started.
namespace Wrong.ContinuationWithoutQuestionMark;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users{&q}")]
//               ^ TR2003
    Task<string> Find(string q);
}
