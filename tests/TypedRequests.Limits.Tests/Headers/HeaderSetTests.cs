using System.Globalization;
using System.Text;

namespace TypedRequests.Limits.Tests.Headers;

/// <summary>What public APIs send, and what is made of it.</summary>
public sealed class HeaderSetTests
{
    private const string Date = "Mon, 30 Nov 2026 20:00:00 GMT";

    public static TheoryData<string> Names => [.. HeaderSet.All.Keys];

    [Fact]
    public void ThereAreSixtyAndMore() => Assert.InRange(HeaderSet.All.Count, 60, 200);

    [Theory]
    [MemberData(nameof(Names))]
    public void APublicApi(string name)
    {
        var set = HeaderSet.All[name];
        var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation("Date", Date);
        foreach (var (header, value) in set.Headers) Assert.True(response.Headers.TryAddWithoutValidation(header, value));
        var read = RateLimits.Read(response).Select(Show).Order(StringComparer.Ordinal);
        Assert.Equal(set.Expected.Order(StringComparer.Ordinal), read);
    }

    [Theory]
    [InlineData("120", 120)]
    [InlineData("2.5", 2.5)]
    [InlineData("Mon, 30 Nov 2026 20:01:30 GMT", 90)]
    [InlineData("2026-11-30T20:01:30Z", 90)]
    [InlineData("Mon, 30 Nov 2026 19:00:00 GMT", 0)]
    [InlineData("6m0s", 360)]
    [InlineData("1h2m3s", 3723)]
    [InlineData("00:00:03", 3)]
    [InlineData("Mon Nov 30 2026 21:01:30 GMT+0100 (Central European Standard Time)", 90)]
    [InlineData("soon", -1)]
    [InlineData("-5", -1)]
    [InlineData("", -1)]
    public void ATime(string text, double seconds)
    {
        var ticks = LimitValue.Reset(text, DateTimeOffset.Parse(Date, CultureInfo.InvariantCulture));
        Assert.Equal(seconds < 0 ? -1 : (long)(seconds * TimeSpan.TicksPerSecond), ticks);
    }

    [Theory]
    [InlineData("RateLimit", "\"a;b,c\";r=1;t=2, ;;, \"\";r=x, =3, \"open")]
    [InlineData("RateLimit", ";;;,,,===")]
    [InlineData("RateLimit-Policy", "\"x\";q=;w=-1, 5;w=abc, ;q=2")]
    [InlineData("X-RateLimit-Limit", "a, b;w=")]
    [InlineData("X-RateLimit-Reset", "99999999999999999999999999999")]
    [InlineData("Retry-After", "999999999999999999999")]
    [InlineData("X-Shopify-Shop-Api-Call-Limit", "/40")]
    [InlineData("Sforce-Limit-Info", "api-usage=")]
    public void NonsenseIsNoError(string header, string value)
    {
        var response = new HttpResponseMessage();
        response.Headers.TryAddWithoutValidation(header, value);
        foreach (var reading in RateLimits.Read(response)) Assert.False(reading.Remaining < 0 || reading.Limit < 0 || reading.Reset < TimeSpan.Zero);
    }

    private static string Show(RateLimitReading reading)
    {
        var text = new StringBuilder();
        Add(text, "policy", reading.Policy);
        Add(text, "scope", reading.Scope);
        Add(text, "limit", reading.Limit);
        Add(text, "remaining", reading.Remaining);
        Add(text, "reset", reading.Reset?.TotalSeconds);
        Add(text, "window", reading.Window?.TotalSeconds);
        Add(text, "refill", reading.RefillPerSecond);
        if (reading.Unit != RateLimitUnit.Requests) Add(text, "unit", reading.Unit.ToString());
        return text.ToString().Trim();
    }

    private static void Add(StringBuilder text, string name, double? value) => Add(text, name, value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "");

    private static void Add(StringBuilder text, string name, string value)
    {
        if (value.Length > 0) text.Append(name).Append('=').Append(value).Append(' ');
    }
}
