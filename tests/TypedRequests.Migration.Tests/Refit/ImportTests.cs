namespace TypedRequests.Migration.Tests.Refit;

/// <summary>Which imports a file has afterwards, and when a name is written in full.</summary>
public sealed class ImportTests
{
    private const string Api = "public interface IApi { [Get(\"/a\")] Task A(bool b); }\n";

    [Fact]
    public void AGlobalImportBecomesOursWhenNothingNeedsIt()
    {
        var run = MigrationRun.Of(Api, "global using Refit;\n");
        Assert.Equal("global using TypedRequests;\n", run.Files["Source1.cs"]);
        Assert.StartsWith("[TypedClient(Nullability = Nullability.Lenient)]\npublic interface IApi { [Get", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AGlobalImportThatIsNeededStaysAndNamesAreWrittenInFull()
    {
        var run = MigrationRun.Of(Api, "global using Refit;\n", "public interface IOld { [Get(\"/a\")] IObservable<int> A(); }\n");
        Assert.Equal("global using Refit;\n", run.Files["Source1.cs"]);
        Assert.Contains("[TypedRequests.Get(\"/a\")] Task A([TypedRequests.UrlText] bool b);", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnImportThatWouldMakeANameAmbiguousIsNotAdded()
    {
        var run = MigrationRun.Of(
            "using Mine;\nusing Refit;\n\npublic interface IApi { [Get(\"/a\")] Task<Response> A(bool b); }\n",
            "namespace Mine { public sealed record Response(int Id); }");
        Assert.StartsWith("using Mine;\n\n[TypedRequests.TypedClient", run.Text, StringComparison.Ordinal);
        Assert.Contains("[TypedRequests.Get(\"/a\")] Task<Response> A([TypedRequests.UrlText] bool b);", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ImportsAreSortedIn()
    {
        var run = MigrationRun.Of("using System.Text;\n\nnamespace A;\n\npublic interface IApi { [Refit.Post(\"/a\")] Task A(Item item); }\n\npublic sealed record Item(string? Text);\n");
        Assert.StartsWith("using System.Text;\nusing System.Text.Json.Serialization;\nusing TypedRequests;\n\nnamespace A;", run.Text, StringComparison.Ordinal);
    }
}
