// An object of several members may print itself for a log.
namespace Right.FilterWithToString;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    Task<string> Find(Filter filter);
}

public sealed class Filter
{
    public string? Name { get; set; }

    public int? Age { get; set; }

    public override string ToString() => $"{Name} {Age}";
}
