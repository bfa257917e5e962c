using static TypedRequests.RatePeriod;

namespace TypedRequests.Limits.Tests.Docs;

[TypedClient("https://api.example.com"), RateLimit(5000, PerHour)]
public interface IReports
{
    [Get("/reports/{id}"), RateLimit(2, Seconds = 10)]
    Task<Report> GetReport(int id);
}
