// A reader has no variable to pass.
namespace Wrong.ConstructorByReference;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/counters")]
    Task<Counter> Load();
//  ^^^^^^^^^^^^^ TR3002
}

public sealed class Counter
{
    public Counter(ref int value) => Value = value;

    public int Value { get; }
}
