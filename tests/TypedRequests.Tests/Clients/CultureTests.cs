using System.Globalization;

namespace TypedRequests.Tests.Clients;

// semantics: Formatting is invariant
public sealed class CultureTests
{
    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public async Task CallsSendTheSameBytesInEveryCulture(string culture)
    {
        var expected = await Send(CultureInfo.InvariantCulture);
        Assert.Equal(expected, await Send(CultureInfo.GetCultureInfo(culture)));
        Assert.Contains("/v/-1.5/true/", expected[0], StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<string>> Send(CultureInfo culture)
    {
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            await using var loopback = new Loopback();
            loopback.Server.Always(reply => reply.Status(200));
            await loopback.Client<IPaths>().Values(-1.5m, true, new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc), Guid.Empty, PathColor.DarkRed);
            await loopback.Client<IQueries>().Formats(new DateTime(2026, 1, 2), [-0.5, 1e20], QueryRights.Read, QueryState.NotPlanned, QueryRights.None);
            await loopback.Client<IHeaders>().Send(-7, ["a"], null, HeaderLevel.VeryHigh, null);
            await loopback.Client<IBodies>().Login("Iı", "x", null, [-1, 1000]);
            return [.. loopback.Server.Requests.Select(request => $"{request} {request.Header("X-Number")} {request.Header("X-Level")} {request.BodyText}")];
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }
}
