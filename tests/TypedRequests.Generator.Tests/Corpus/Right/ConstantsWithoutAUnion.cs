// Constants of every type, in a record of its own.
namespace Right.ConstantsWithoutAUnion;

public sealed record Ping(string Id)
{
    [JsonConst] public const string Kind = "ping";
    [JsonConst] internal const long Version = -2;
    [JsonConst(true)] public bool Urgent => true;
    [JsonConst(Level.High)] public Level Level { get; init; } = Level.High;
    [JsonConst("x")] public string? Optional { get; set; }
}

public enum Level
{
    Low,
    High,
}

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Post("/ping")]
    Task<Ping> Send([Body] Ping ping);
}
