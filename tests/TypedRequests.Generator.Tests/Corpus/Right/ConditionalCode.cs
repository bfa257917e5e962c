// Preprocessor lines in the middle.
namespace Right.ConditionalCode;

[TypedClient("https://api.example.com")]
public interface IApi
{
#if SOMETHING
    [Get("/a")]
    Task<string> A();
#else
    [Get("/b")]
    Task<string> B();
#endif
}
