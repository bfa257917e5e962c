using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

public sealed class SizeTests
{
    [Fact]
    public void FilesStayBelowTheirLimit() => Check.Holds(SourceTree.All, Sizes.OfFile);

    [Fact]
    public void FunctionsStayBelowTheirLimit() => Check.Holds(SourceTree.CSharp, Sizes.OfFunctions);

    [Fact]
    public void FoldersStayBelowTheirLimit() => Check.Empty(Sizes.OfFolders(SourceTree.CSharp));

    [Fact]
    public void AFolderWithOneFileTooManyIsFound()
    {
        SourceFile[] files = [.. Enumerable.Range(0, Sizes.FolderLimit + 1).Select(index => new SourceFile($"src/TypedRequests/Json/A{index}.cs", "class A;"))];
        Assert.Empty(Sizes.OfFolders(files[1..]));
        Assert.Contains("src/TypedRequests/Json has 31 files", Assert.Single(Sizes.OfFolders(files)));
    }

    [Theory]
    [InlineData("src/TypedRequests/Sessions/Session.cs", Sizes.FileLimit)]
    [InlineData("tests/A/SnapshotTests.Emits#Client.g.verified.cs", Sizes.SnapshotLimit)]
    [InlineData("generator/TypedRequests.Generator/TypedClientGenerator.cs", Sizes.GeneratorEntryLimit)]
    [InlineData(".editorconfig", Sizes.EditorConfigLimit)]
    public void AFileOneLineTooLongIsFound(string path, int limit)
    {
        Assert.Empty(Check.In(path, Lines(limit), Sizes.OfFile));
        Check.Breaks(path, Lines(limit + 1), Sizes.OfFile, $"has {limit + 1} lines; at most {limit}");
    }

    [Fact]
    public void TheCatalogueMayBeLong() =>
        Assert.Empty(Check.In("generator/TypedRequests.Generator/Diagnostics/Descriptors.cs", Lines(1000), Sizes.OfFile));

    [Theory]
    [InlineData("void M()\n{{\n{0}}}", Sizes.FunctionLimit)]
    [InlineData("C()\n{{\n{0}}}", Sizes.FunctionLimit)]
    [InlineData("int P {{ get\n{{\n{0}}} }}", Sizes.FunctionLimit)]
    [InlineData("[Fact]\nvoid T()\n{{\n{0}}}", Sizes.TestLimit)]
    [InlineData("[Theory]\nvoid T()\n{{\n{0}}}", Sizes.TestLimit)]
    public void AFunctionTooLongIsFound(string member, int limit)
    {
        var frame = string.Format(member, "").AsSpan().Count('\n') + 1;
        Assert.Empty(Check.In("src/C.cs", Class(string.Format(member, Lines(limit - frame))), Sizes.OfFunctions));
        Check.Breaks("src/C.cs", Class(string.Format(member, Lines(limit - frame + 1))), Sizes.OfFunctions, $"{limit + 1} lines; at most {limit}");
    }

    private static string Lines(int count) => string.Concat(Enumerable.Repeat("// a line\n", count));

    private static string Class(string member) => $"class C {{ {member} }}";
}
