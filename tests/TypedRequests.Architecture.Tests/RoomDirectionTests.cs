using TypedRequests.Architecture.Tests.Rules;

namespace TypedRequests.Architecture.Tests;

public sealed class RoomDirectionTests
{
    [Fact]
    public void EachRoomEntersOnlyTheRoomsBelowIt() => Check.Empty(RoomDirections.Violations(SourceTree.CSharp));

    [Theory]
    [InlineData("Annotations", "Messages", false)]
    [InlineData("Messages", "Content", false)]
    [InlineData("Cookies", "Messages", true)]
    [InlineData("Cookies", "Authentication", false)]
    [InlineData("Pipeline", "Cookies", true)]
    [InlineData("Pipeline", "Sessions", false)]
    [InlineData("Sessions", "Pipeline", true)]
    [InlineData("Sessions", "Errors", true)]
    [InlineData("Sessions", "CompilerServices", false)]
    [InlineData("Errors", "Sessions", true)]
    [InlineData("Streaming", "CompilerServices", false)]
    [InlineData("CompilerServices", "Sessions", true)]
    public void AForbiddenDoorIsFound(string from, string to, bool isOpen)
    {
        var findings = RoomDirections.Violations([In(to, "Guest", "public class Guest;"), In(from, "Host", "class Host { Guest? guest; }")]);
        Assert.Equal(isOpen ? [] : [$"src/TypedRequests/{from}/Host.cs(2) uses Guest: {from} may not enter {to}."], findings);
    }

    [Theory]
    [InlineData("class Host { object guest = new global::TypedRequests.Guest(); }")]
    [InlineData("class Host { int Call() => Guest.Instance.Count; }")]
    [InlineData("class Host { void Call(object o) { if (o is Guest.Inner) return; } }")]
    [InlineData("class Host<T> where T : Guest;")]
    [InlineData("class Host { System.Func<Guest> made = null!; }")]
    public void AnyWayInIsFound(string host)
    {
        const string guest = "public class Guest { public static Guest Instance = new(); public int Count; public class Inner; }";
        var findings = RoomDirections.Violations([In("Sessions", "Guest", guest), In("Pipeline", "Host", host)]);
        Assert.Contains(findings, finding => finding.EndsWith("Pipeline may not enter Sessions."));
    }

    [Fact]
    public void AMemberOfTheSameNameIsNotTheType()
    {
        var findings = RoomDirections.Violations([In("Sessions", "Timeout", "class Timeout;"), In("Pipeline", "Host", "class Host { int Timeout; int Get() => Timeout; }")]);
        Assert.Empty(findings);
    }

    [Fact]
    public void AFileInNoRoomIsFound()
    {
        Assert.Contains("lies in no room", Assert.Single(RoomDirections.Violations([In("Misc", "A", "class A;")])));
        Assert.Contains("lies in no room", Assert.Single(RoomDirections.Violations([new("src/TypedRequests/A.cs", "class A;")])));
    }

    [Theory]
    [InlineData("Calls", "Faking", false)]
    [InlineData("Faking", "CompilerServices", false)]
    [InlineData("Cassettes", "Faking", false)]
    [InlineData("Replies", "Calls", true)]
    public void TheTestingPackageHasRoomsToo(string from, string to, bool isOpen)
    {
        SourceFile[] files = [new($"src/TypedRequests.Testing/{to}/Guest.cs", "namespace TypedRequests;\npublic class Guest;"), new($"src/TypedRequests.Testing/{from}/Host.cs", "namespace TypedRequests;\nclass Host { Guest? guest; }")];
        Assert.Equal(isOpen ? [] : [$"src/TypedRequests.Testing/{from}/Host.cs(2) uses Guest: {from} may not enter {to}."], RoomDirections.Violations(files));
    }

    private static SourceFile In(string room, string name, string text) =>
        new($"src/TypedRequests/{room}/{name}.cs", $"namespace TypedRequests;\n{text}");
}
