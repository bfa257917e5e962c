// No namespace at all.
[TypedClient("https://api.example.com")]
public interface ICorpusGlobalApi
{
    [Get("/users")]
    Task<string> List();
}
