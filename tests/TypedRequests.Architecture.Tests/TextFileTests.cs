using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

public sealed class TextFileTests
{
    [Fact]
    public void LinesEndInLf() => Check.Holds(SourceTree.All, TextFiles.NoCarriageReturns);

    [Fact]
    public void ACarriageReturnIsFound() => Check.Breaks("README.md", "one\r\ntwo\n", TextFiles.NoCarriageReturns, "README.md has a carriage return");

    // field: H8
    [Fact]
    public void H8_NoProjectBuildsAPathOfThePackagesFolder() => Check.Holds(SourceTree.All, TextFiles.NoPackagesFolder);

    [Theory]
    [InlineData("<Reference Include=\"$(NuGetPackageRoot)a/1.0.0/a.dll\" />")]
    [InlineData("<None Include=\"$(NUGET_PACKAGES)/a\" />")]
    [InlineData("<HintPath>$(UserProfile)/.nuget/packages/a</HintPath>")]
    public void APathOfThePackagesFolderIsFound(string line) => Check.Breaks("src/a.csproj", line, TextFiles.NoPackagesFolder, "src/a.csproj(1) builds a path");

    [Fact]
    public void NoPathBelongsToOneMachine() => Check.Holds(SourceTree.All, TextFiles.NoMachinePaths);

    [Theory]
    [InlineData("/", "work/main/src")]
    [InlineData("/", "tmp/out.txt")]
    [InlineData("/", "home/ann/project")]
    [InlineData("C:", @"\Users\ann")]
    public void AMachinePathIsFound(string start, string rest) =>
        Check.Breaks("docs/a.md", $"first\nsee \"{start}{rest}\"", TextFiles.NoMachinePaths, "docs/a.md(2) names");

    [Theory]
    [InlineData("https://example.com/home/ann")]
    [InlineData("{base}/tmp/a")]
    [InlineData("/workflow/a")]
    public void APathOfAUrlIsNoMachinePath(string text) => Assert.Empty(Check.In("docs/a.md", text, TextFiles.NoMachinePaths));
}
