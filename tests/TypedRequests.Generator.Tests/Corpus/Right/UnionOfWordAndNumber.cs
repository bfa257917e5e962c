// A word that means "you choose", or a number.
namespace Right.UnionOfWordAndNumber;

[JsonUnion]
public abstract class Size
{
    public sealed class Auto : Size
    {
        [JsonConst("auto")]
        public string Value => "auto";
    }

    public sealed class Of(int value) : Size
    {
        public int Value { get; } = value;
    }
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Put("/size")]
    Task Set([Body] Size size);
}
