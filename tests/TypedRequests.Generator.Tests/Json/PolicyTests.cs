namespace TypedRequests.Generator.Tests.Json;

/// <summary>Naming, enums and defaults: what a record says wins over what its assembly says.</summary>
public sealed class PolicyTests
{
    private static readonly Lazy<JsonAssembly> s_types = new(static () => JsonAssembly.Of("""
        [assembly: TypedClientDefaults(Naming = JsonNaming.SnakeCaseLower, Enums = JsonEnums.Numbers)]
        [assembly: JsonRecord(typeof(IReadOnlyList<Default>)), JsonRecord(typeof(Uri[]))]
        [JsonRecord] public sealed record Default(string HtmlUrl, Kind Kind);
        [JsonRecord(Naming = JsonNaming.KebabCaseUpper, Enums = JsonEnums.Names)] public sealed record Kebab(string HtmlUrl, Kind Kind);
        [JsonRecord(Naming = JsonNaming.AsWritten)] public sealed record Written(string HtmlUrl);
        [JsonRecord(Naming = JsonNaming.CamelCase)] public sealed record Camel(string HtmlUrl, Default Inner);
        public enum Kind { NotPlanned = 4, Open }
        public sealed class Page { public void Read(Response response) { _ = response.Json<Dictionary<string, Default>>(); _ = response.Json<int?>(); } }
        """));

    [Theory]
    [InlineData("Default", """{"html_url":"u","kind":4}""")]
    [InlineData("Kebab", """{"HTML-URL":"u","KIND":"NOT-PLANNED"}""")]
    [InlineData("Written", """{"HtmlUrl":"u"}""")]
    [InlineData("Camel", """{"htmlUrl":"u","inner":{"htmlUrl":"v","kind":5}}""")]
    public void NamesFollowThePolicy(string type, string json) => Assert.Equal(json, s_types.Value.Write(s_types.Value.Read(type, json)!));

    [Fact]
    public void TypesOfOthersCanBeNamedOnTheAssembly()
    {
        var list = typeof(IReadOnlyList<>).MakeGenericType(s_types.Value.Type("Default"));
        var value = Assert.IsAssignableFrom<System.Collections.IList>(s_types.Value.Read(list, """[{"html_url":"u","kind":4}]"""u8));
        Assert.Single(value);
        Assert.Equal("""["https://a/"]""", s_types.Value.Write(new[] { new Uri("https://a/") }));
    }

    [Fact]
    public void CallsAskForTheFormatsTheyName()
    {
        var map = typeof(Dictionary<,>).MakeGenericType(typeof(string), s_types.Value.Type("Default"));
        Assert.Equal("""{"a":{"html_url":"u","kind":4}}""", s_types.Value.Write(s_types.Value.Read(map, """{"a":{"html_url":"u","kind":4}}"""u8)!, map));
        Assert.Null(((JsonFormat<int?>)s_types.Value.Format(typeof(int?))).ReadText("null"));
    }
}
