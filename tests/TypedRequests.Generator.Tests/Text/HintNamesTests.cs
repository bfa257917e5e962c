using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Tests.Text;

public sealed class HintNamesTests
{
    [Fact]
    public void NamesThatDifferByCaseAloneDifferWithoutCase() =>
        Assert.NotEqual(HintNames.File("A.IFoo"), HintNames.File("A.Ifoo"), StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void NameIsReadableAndTheSameEverywhere() => Assert.Equal("MyApp.IGitHubIssues.79d95640.g.cs", HintNames.File("MyApp.IGitHubIssues"));

    [Theory]
    [InlineData("A.IRepo`1[<global namespace>.@class]")]
    [InlineData("A.Outer+IInner")]
    public void NothingThatRoslynRefusesIsLeft(string name) => Assert.Matches(@"^[\w.\-]+$", HintNames.File(name));

    [Fact]
    public void LongNamesAreCut() => Assert.InRange(HintNames.File(new string('x', 5000)).Length, 100, 120);
}
