// A type may be a case of two unions.
namespace Right.UnionIsAnInterface;

[JsonUnion(typeof(Text), typeof(Image))]
public interface IInput;

[JsonUnion(typeof(Text), typeof(Refusal))]
public interface IOutput;

public sealed record Text(string Words) : IInput, IOutput;

public sealed record Image(Uri Url) : IInput;

public readonly record struct Refusal(string Reason) : IOutput;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/answer")]
    Task<IOutput> Answer([Body] IReadOnlyList<IInput> inputs);
}
