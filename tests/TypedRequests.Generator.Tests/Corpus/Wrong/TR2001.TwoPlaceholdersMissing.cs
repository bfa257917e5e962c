// Both are shown at once.
namespace Wrong.TwoPlaceholdersMissing;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/repos/{owner}/{repo}/issues/{number}")]
//                ^^^^^ TR2001
//                        ^^^^ TR2001
    Task<string> Issue(int number);
}
