using System.Globalization;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Caching;

/// <summary>The same source gives the same bytes, whatever the machine speaks and in whatever order the files come.</summary>
public sealed class DeterminismTests
{
    private const string Client = """
        namespace N;
        [TypedClient("https://h"), CallTimeout(1.5)]
        public interface IApi { [Get("/i/{ID}")] Task<Dto> Find(int ID, [Query(Format = "0.0")] double price, Kind kind); }
        """;

    private const string Types = "namespace N; public sealed record Dto(int Id, double Price); public enum Kind { INDIGO, Iris }";

    [Theory]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    public void CultureLeavesNoTrace(string culture)
    {
        var expected = Emit(Client, Types);
        var previous = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(expected, Emit(Client, Types));
        }
        finally
        {
            CultureInfo.CurrentCulture = previous;
        }
    }

    [Fact]
    public void TheOrderOfFilesLeavesNoTrace() => Assert.Equal(Emit(Client, Types), Emit(Types, Client));

    private static IEnumerable<(string Name, string Text)> Emit(params string[] sources) =>
        GeneratorRun.Of(sources).Result.GeneratedSources.Select(file => (file.HintName, file.SourceText.ToString())).OrderBy(file => file.HintName, StringComparer.Ordinal).ToList();
}
