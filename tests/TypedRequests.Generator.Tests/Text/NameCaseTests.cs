using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Tests.Text;

/// <summary>The generator cannot load System.Text.Json, so it has naming policies of its own; they give the same names.</summary>
public sealed class NameCaseTests
{
    private static readonly JsonNamingPolicy[] s_policies =
    [
        JsonNamingPolicy.CamelCase,
        JsonNamingPolicy.SnakeCaseLower,
        JsonNamingPolicy.SnakeCaseUpper,
        JsonNamingPolicy.KebabCaseLower,
        JsonNamingPolicy.KebabCaseUpper,
    ];

    [Theory]
    [InlineData("HtmlUrl")]
    [InlineData("HTMLUrl")]
    [InlineData("XAttribute")]
    [InlineData("ID")]
    [InlineData("I")]
    [InlineData("iPhone15Pro")]
    [InlineData("Sha256Hash")]
    [InlineData("_leading")]
    [InlineData("with_underscore")]
    [InlineData("ÄrgerÜber")]
    [InlineData("Δelta")]
    [InlineData("")]
    public void NamesAreThoseOfSystemTextJson(string name)
    {
        for (var naming = 0; naming < s_policies.Length; naming++)
        {
            Assert.Equal(s_policies[naming].ConvertName(name), NameCase.Apply(naming, name));
        }
    }

    [Fact]
    public void AnyIdentifierIsNamedAsSystemTextJsonNamesIt()
    {
        var names = Gen.Elements("aAbBzZ09_ÄßİΔ 中".ToCharArray()).ArrayOf().Select(letters => new string(letters));
        Check.QuickThrowOnFailure(Prop.ForAll(names.ToArbitrary(), name =>
            Enumerable.Range(0, s_policies.Length).All(naming => s_policies[naming].ConvertName(name) == NameCase.Apply(naming, name))));
    }

    [Fact]
    public void AsWrittenStays() => Assert.Equal("HtmlUrl", NameCase.Apply(5, "HtmlUrl"));
}
