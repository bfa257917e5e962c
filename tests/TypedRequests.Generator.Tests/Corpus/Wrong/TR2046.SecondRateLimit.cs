// The same time twice, once by name and once in seconds.
namespace Wrong.SecondRateLimit;

[TypedClient("https://api.example.com")]
[RateLimit(5000, RatePeriod.PerHour)]
[RateLimit(6000, Seconds = 3600)]
//         ^^^^ TR2046
public interface IApi
{
    [Get("/users")]
    Task<User> First();
}

public sealed record User(int Id, string Login);
