// The time may be a period or seconds, and not both.
namespace Wrong.BadRateLimit;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/users")]
    [RateLimit(10, RatePeriod.PerMinute, Seconds = 5)]
//                                                 ^ TR2045
    Task<User> First();

    [Get("/last")]
    [RateLimit(10, Seconds = -1)]
//                           ^^ TR2045
    Task<User> Last();
}

public sealed record User(int Id, string Login);
