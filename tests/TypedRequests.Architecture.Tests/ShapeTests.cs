using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

public sealed class ShapeTests
{
    [Fact]
    public void EveryFileHasOneTopLevelType() => Check.Holds(SourceTree.CSharp, Shapes.OneTypePerFile);

    [Fact]
    public void ASecondTypeIsFound() =>
        Check.Breaks("src/A.cs", "namespace N; class A; enum B; delegate void D();", Shapes.OneTypePerFile, "declares A, B, D");

    [Fact]
    public void EveryFileIsNamedAsItsType() => Check.Holds(SourceTree.CSharp, Shapes.NamedAsItsType);

    [Theory]
    [InlineData("A.cs", true)]
    [InlineData("A.Verbs.cs", true)]
    [InlineData("A{T}.cs", true)]
    [InlineData("Ab.cs", false)]
    [InlineData("B.cs", false)]
    public void AFileNamedOtherwiseIsFound(string name, bool fits) =>
        Assert.Equal(fits, Check.In("src/" + name, "namespace N; class A;", Shapes.NamedAsItsType).Count == 0);

    [Fact]
    public void NamespacesAreFileScoped() => Check.Holds(SourceTree.CSharp, Shapes.FileScopedNamespace);

    [Theory]
    [InlineData("namespace N { class A; }", "opens a block for namespace N")]
    [InlineData("class A;", "outside any namespace")]
    public void AnotherNamespaceIsFound(string text, string saying) => Check.Breaks("src/A.cs", text, Shapes.FileScopedNamespace, saying);

    [Fact]
    public void NoTypeIsNamedByAnEmptyWord() => Check.Holds(SourceTree.CSharp, Shapes.NoEmptyWords);

    [Theory]
    [InlineData("UrlHelper")]
    [InlineData("StringUtils")]
    [InlineData("SessionManager")]
    [InlineData("CallInfo")]
    [InlineData("RequestProcessor")]
    public void AnEmptyWordIsFound(string name) => Check.Breaks("src/A.cs", $"namespace N; class A {{ struct {name}; }}", Shapes.NoEmptyWords, name);

    [Fact]
    public void ThereAreNoRegions() => Check.Holds(SourceTree.CSharp, Shapes.NoRegions);

    [Fact]
    public void ARegionIsFound() => Check.Breaks("src/A.cs", "class A\n{\n#region Fields\n#endregion\n}", Shapes.NoRegions, "src/A.cs(3)");

    [Fact]
    public void PublicTypesLieInOneNamespace() => Check.Holds(SourceTree.Under("src/TypedRequests").Concat(SourceTree.Under("src/TypedRequests.Testing")), Shapes.OnePublicNamespace);

    [Fact]
    public void APublicTypeElsewhereIsFound() =>
        Check.Breaks("src/TypedRequests/Cookies/A.cs", "namespace TypedRequests.Cookies; public class A;", Shapes.OnePublicNamespace, "TypedRequests.Cookies");
}
