using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Cookies;

// semantics: "All 222 http-state cases (but the listed intended differences)"
public sealed class HttpStateTests
{
    /// <summary>Where http-state (RFC 6265) and RFC 6265bis part, and what the jar sends instead.</summary>
    private static readonly Dictionary<string, string> IntendedDifferences = new()
    {
        // Without "=" a pair is a nameless cookie, sent as its bare value.
        ["0004"] = "foo", ["0021"] = "a=b; x; c=d", ["0023"] = "foo", ["0024"] = "foo", ["0025"] = "foo", ["0026"] = "foo", ["0027"] = "bar", ["0028"] = "foo",
        ["CHROMIUM0009"] = "BLAHHH", ["CHROMIUM0010"] = "\"BLA\\\"HHH\"", ["CHROMIUM0012"] = "ABC",
        ["MOZILLA0012"] = "test=\"fubar! = foo; five", ["MOZILLA0014"] = "six", ["MOZILLA0015"] = "seven", ["MOZILLA0016"] = "eight", ["MOZILLA0017"] = "eight; test=six",
        ["NAME0017"] = "a=bar", ["NAME0023"] = "foo", ["NAME0025"] = "==a=bar", ["NAME0028"] = "a", ["NAME0031"] = "\"foo", ["NAME0032"] = "\"foo\\\"bar", ["NAME0033"] = "aaa",
        // An empty last Domain means host-only.
        ["OPTIONAL_DOMAIN0042"] = "foo=bar",
        // A control character condemns the cookie; RFC 6265 cut the value there.
        ["DISABLED_CHROMIUM0022"] = "", ["DISABLED_CHROMIUM0023"] = "",
    };

    public sealed record Pair(string Name, string Value);

    public sealed record Case(string Test, string[] Received, Pair[] Sent, [property: JsonPropertyName("sent-to")] string? SentTo);

    [Fact]
    public void EveryCaseHoldsAndEveryListedDifferenceIsReal()
    {
        var cases = Conformance.Read<Case[]>("tough-cookie/parser.json");
        Assert.Equal(222, cases.Length);
        Assert.All(cases, AssertCase);
        Assert.Empty(IntendedDifferences.Keys.Except(cases.Select(c => c.Test)));
    }

    private static void AssertCase(Case c)
    {
        var origin = new Uri("http://home.example.org:8888/");
        var jar = new CookieJar(new ManualClock());
        foreach (var line in c.Received)
            jar.SetFromHeader(new Uri(origin, $"cookie-parser?{c.Test}"), line);
        var sent = jar.GetCookieHeader(new Uri(origin, c.SentTo ?? $"cookie-parser-result?{c.Test}")) ?? "";
        var expected = string.Join("; ", c.Sent.Select(pair => $"{pair.Name}={pair.Value}"));
        if (!IntendedDifferences.TryGetValue(c.Test, out var intended))
            Assert.Equal(expected, sent);
        else
        {
            Assert.Equal(intended, sent);
            Assert.NotEqual(expected, sent);
        }
    }
}
