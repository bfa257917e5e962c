using System.Text.Json;

namespace TypedRequests.Tests;

/// <summary>semantics: URLs, "UrlTemplate (public, for hypermedia) is RFC 6570 in full, by test data".</summary>
public sealed class UrlTemplateTests
{
    [Theory]
    [InlineData("spec-examples.json", 30)]
    [InlineData("spec-examples-by-section.json", 90)]
    [InlineData("extended-tests.json", 20)]
    public void EveryExpansionOfTheTestSuiteHolds(string file, int least)
    {
        using JsonDocument suite = Conformance.Json("uritemplate-test/" + file);
        int count = 0;
        foreach ((JsonElement variables, JsonElement testCase) in Cases(suite))
        {
            string template = testCase[0].GetString()!;
            string actual = UrlTemplate.Parse(template).Expand(Variables(variables)).ToString();
            string[] allowed = testCase[1].ValueKind is JsonValueKind.Array ? [.. testCase[1].EnumerateArray().Select(e => e.GetString()!)] : [testCase[1].GetString()!];
            Assert.True(allowed.Contains(actual), $"{file}: {template} gave {actual}, expected {string.Join(" or ", allowed)}");
            count++;
        }

        Assert.True(count >= least, $"Only {count} cases were read.");
    }

    [Fact]
    public void EveryFailureOfTheTestSuiteIsRefused()
    {
        using JsonDocument suite = Conformance.Json("uritemplate-test/negative-tests.json");
        int count = 0;
        foreach ((JsonElement variables, JsonElement testCase) in Cases(suite))
        {
            string template = testCase[0].GetString()!;
            Exception? refusal = Record.Exception(() => UrlTemplate.Parse(template).Expand(Variables(variables)));
            Assert.True(refusal is FormatException or InvalidRequestException, $"{template} was accepted.");
            count++;
        }

        Assert.True(count >= 30, $"Only {count} cases were read.");
    }

    [Theory]
    [InlineData("/a/{id", "a '{' without its '}' at position 3")]
    [InlineData("/a/id}", "a '}' without its '{' at position 5")]
    [InlineData("/a/{}", "an expression without a variable at position 4")]
    [InlineData("/a/{!x}", "'!', which is no operator at position 4")]
    [InlineData("/a/{x y}", "' ', which no variable may hold at position 5")]
    [InlineData("/a/{x,}", "a variable without a name at position 6")]
    [InlineData("/a/{x:0}", "'0', which no variable may hold at position 6")]
    [InlineData("/a\n", "a control character at position 2")]
    public void AMistakeIsLocated(string template, string found)
    {
        Assert.Contains(found, Assert.Throws<FormatException>(() => UrlTemplate.Parse(template)).Message);
        Assert.False(UrlTemplate.TryParse(template, out UrlTemplate? parsed));
        Assert.Null(parsed);
    }

    [Fact]
    public void ValuesAreFormattedInvariantlyAndVariablesAreListed()
    {
        UrlTemplate template = UrlTemplate.Parse("/repos/{owner}/issues{?page,since,open,owner}");
        Assert.Equal(["owner", "page", "since", "open"], template.VariableNames);
        using IDisposable culture = Cultures.Use("ar-SA");
        var variables = new UrlTemplateVariables { { "owner", "a/b" }, { "page", 2 }, { "since", new DateOnly(2026, 2, 1) }, { "open", true } };
        Assert.Equal("/repos/a%2Fb/issues?page=2&since=2026-02-01&open=true&owner=a%2Fb", template.Expand(variables).ToString());
        Assert.Equal("/repos//issues", template.Expand([]).ToString());
    }

    [Fact] // semantics: no template is expanded twice; the rendered segment is checked
    public void AnExpansionIsSentAsItStandsAndNeverClimbs()
    {
        UrlTemplate template = UrlTemplate.Parse("/users/{name}/x{?q}");
        var variables = new UrlTemplateVariables { ["name"] = "{owner}", ["q"] = "%41" };
        Assert.Equal("https://h/v1/users/%7Bowner%7D/x?q=%2541", template.Expand(variables).Resolve(new Uri("https://h/v1"), default).Wire.AbsoluteUri);
        foreach (string climb in new[] { "..", ".", "%2e%2e" })
        {
            variables["name"] = climb;
            Assert.Throws<InvalidRequestException>(() => template.Expand(variables).Resolve(new Uri("https://h/v1"), default));
        }
    }

    [Fact]
    public void APrefixNeverCutsACharacter() =>
        Assert.Equal("%F0%9F%98%80%C3%A9", UrlTemplate.Parse("{x:2}").Expand(new() { ["x"] = "😀éz" }).ToString());

    private static IEnumerable<(JsonElement Variables, JsonElement Case)> Cases(JsonDocument suite) =>
        from section in suite.RootElement.EnumerateObject()
        from testCase in section.Value.GetProperty("testcases").EnumerateArray()
        select (section.Value.GetProperty("variables"), testCase);

    private static UrlTemplateVariables Variables(JsonElement variables)
    {
        var result = new UrlTemplateVariables();
        foreach (JsonProperty variable in variables.EnumerateObject())
        {
            switch (variable.Value.ValueKind)
            {
                case JsonValueKind.Array:
                    result.Add(variable.Name, variable.Value.EnumerateArray().Select(Text));
                    break;
                case JsonValueKind.Object:
                    result.Add(variable.Name, variable.Value.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, Text(pair.Value))));
                    break;
                default:
                    result[variable.Name] = Text(variable.Value);
                    break;
            }
        }

        return result;
    }

    private static string? Text(JsonElement value) => value.ValueKind is JsonValueKind.Null ? null : value.ToString();
}
