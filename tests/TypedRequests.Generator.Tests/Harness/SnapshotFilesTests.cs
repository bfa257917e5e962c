namespace TypedRequests.Generator.Tests.Harness;

public sealed class SnapshotFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task ANewFileIsReceivedAndNotAccepted()
    {
        var finding = Assert.Single(await Compare(("A.g.cs", "class A;\n")));
        Assert.Contains("ClientTests.Emits#A.g.verified.cs does not exist", finding);
        Assert.Equal("//HintName: A.g.cs\nclass A;\n", File.ReadAllText(PathOf("A.g.received.cs")));
        Assert.False(File.Exists(PathOf("A.g.verified.cs")));
    }

    [Fact]
    public async Task AnEqualFilePassesAndClearsWhatWasReceived()
    {
        File.WriteAllText(PathOf("A.g.verified.cs"), "//HintName: A.g.cs\nclass A;\n");
        File.WriteAllText(PathOf("A.g.received.cs"), "from before");
        Assert.Empty(await Compare(("A.g.cs", "class A;\n")));
        Assert.False(File.Exists(PathOf("A.g.received.cs")));
    }

    [Fact]
    public async Task ADifferenceIsShownInItsPlace()
    {
        File.WriteAllText(PathOf("A.g.verified.cs"), "//HintName: A.g.cs\n1\n2\n3\n4\n5\n6\n");
        var finding = Assert.Single(await Compare(("A.g.cs", "1\n2\n3\nfour\n5\n6\n")));
        Assert.EndsWith("  2\n  3\n- 4\n+ four\n  5\n  6", finding);
    }

    [Fact]
    public async Task AFileThatIsNoLongerEmittedIsFound()
    {
        File.WriteAllText(PathOf("A.g.verified.cs"), "//HintName: A.g.cs\nclass A;");
        File.WriteAllText(PathOf("B.g.verified.cs"), "//HintName: B.g.cs\nclass B;");
        Assert.Contains("ClientTests.Emits#B.g.verified.cs is verified", Assert.Single(await Compare(("A.g.cs", "class A;"))));
    }

    [Fact]
    public async Task NothingEmittedIsNoMatch() => Assert.Contains("nothing was emitted", Assert.Single(await Compare()));

    private Task<IReadOnlyList<string>> Compare(params (string, string)[] emitted) => new SnapshotFiles(_folder.FullName, "ClientTests.Emits").Compare(emitted);

    private string PathOf(string hint) => Path.Combine(_folder.FullName, "ClientTests.Emits#" + hint);
}
