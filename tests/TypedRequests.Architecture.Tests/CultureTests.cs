using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

/// <summary>Texts are the same under every culture (field: H10).</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("generator")]
    public void H10_NoTextDependsOnTheThreadsCulture(string folder) => Check.Empty(Cultures.NoCultureInInterpolations(SourceTree.Under(folder)));

    [Theory]
    [InlineData("string M(double d) => $\"{d:0.#} s\";", true)]
    [InlineData("string M(int? n) => $\"{n}\";", true)]
    [InlineData("string M(DateTime t) => \"a\" + $\"{t:d}\";", true)]
    [InlineData("void M(StringBuilder s, int n) => s.Append($\"{n}\");", true)]
    [InlineData("string M(Unknown n) => $\"{n.Seconds:0.#}\";", true)]
    [InlineData("string M(double d) => string.Create(CultureInfo.InvariantCulture, $\"{d}\");", false)]
    [InlineData("string M(double d) => FormattableString.Invariant($\"{d}\");", false)]
    [InlineData("void M(StringBuilder s, int n) => s.Append(CultureInfo.InvariantCulture, $\"{n}\");", false)]
    [InlineData("string M(char c, string s, DayOfWeek d, TimeSpan t, Guid g) => $\"{c}{s}{d}{t}{g:N}{(int)c:X4}\";", false)]
    public void AnInterpolationOfTheThreadsCultureIsFound(string member, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Cultures.NoCultureInInterpolations([MadeUp(member)]).Count());

    [Theory]
    [InlineData("string M(int n) => \"a\" + n;", true)]
    [InlineData("void M(StringBuilder s, int n) => s.Append(n);", true)]
    [InlineData("string M(double d) => string.Concat(\"a\", d);", true)]
    [InlineData("string M(int n) => \"a\" + n.ToString(CultureInfo.InvariantCulture);", false)]
    [InlineData("void M(StringBuilder s, int n) => s.Append(' ', n);", false)]
    [InlineData("int M(string s, int n) => s.Length + n;", false)]
    public void AConcatenationOfTheThreadsCultureIsFound(string member, bool isFound) =>
        Assert.Equal(isFound ? 1 : 0, Cultures.NoCultureInConcatenations([MadeUp(member)]).Count());

    [Theory]
    [InlineData("src")]
    [InlineData("generator")]
    public void H10_NoConcatenationDependsOnTheThreadsCulture(string folder) => Check.Empty(Cultures.NoCultureInConcatenations(SourceTree.Under(folder)));

    private static SourceFile MadeUp(string member) => new("src/X.cs", $"using System.Globalization; using System.Text; class C {{ {member} }}");
}
