// An error that is a word or an object.
namespace Right.UnionAsError;

[JsonUnion]
public abstract record Problem
{
    public sealed record Word(string Value) : Problem;

    public sealed record Coded(int Code, string? Message) : Problem;
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/thing"), Error<Problem>(422)]
    Task<string> Load();

    [Get("/other")]
    Task<ApiResult<int, Problem>> Other();
}
