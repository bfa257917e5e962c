using static TypedRequests.RatePeriod;

namespace TypedRequests.Limits.Tests.Sessions;

[TypedClient("https://api.example"), RateLimit(4, PerMinute)]
public interface IReports
{
    [Get("/reports/{id}"), RateLimit(2, Seconds = 10)]
    Task<string> GetReport(int id);

    [Get("/titles")]
    Task<string> GetTitles();
}
