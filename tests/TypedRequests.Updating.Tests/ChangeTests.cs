using TypedRequests.Updating.Changes;

namespace TypedRequests.Updating.Tests;

/// <summary>The list of what an API changed, by what it means for clients.</summary>
public sealed class ChangeTests
{
    [Theory]
    [InlineData("int? perPage = null, int? page = null", "int? perPage = null", "Removed", "GET /issues: `page`")]
    [InlineData("int? perPage = null, int? page = null", "string sort, int? perPage = null, int? page = null", "Narrowed", "GET /issues: `sort` is required")]
    [InlineData("int? perPage = null, int? page = null", "int? perPage = null, int? page = null, int? since = null", "Added", "GET /issues: `since`")]
    [InlineData("string owner, int issueNumber", "string? owner = null, int issueNumber = 0", "Widened", "GET /repos/{}/issues/{}: `owner`: `string` → `string?`")]
    [InlineData("(string Message)", "(string? Message)", "Widened", "BasicError: `Message`: `string` → `string?`")]
    [InlineData("string? BodyText = null", "string BodyText", "Narrowed", "Issue: `BodyText`: `string?` → `string`")]
    [InlineData("Issue(int Number", "Issue(string Number", "Changed", "Issue: `Number`: `int` → `string`")]
    [InlineData("Open, Closed,", "Open,", "Narrowed", "State: `Closed`")]
    [InlineData("Open, Closed,", "Open, Closed, Locked,", "Widened", "State: `Locked`")]
    [InlineData("Task<Issue> GetIssue", "Task<Unused> GetIssue", "Changed", "GET /repos/{}/issues/{}: `GetIssue`: `Task<Issue>` → `Task<Unused>`")]
    [InlineData("    [Error<BasicError>(404)]\n", "", "Removed", "GET /repos/{}/issues/{}: `[Error<BasicError>(404)]` of `GetIssue`")]
    [InlineData("public sealed record Unused(string Value);\n", "", "Removed", "Unused: type `Unused`")]
    [InlineData("[Delete(\"/issues/{id}\")]", "[Delete(\"/other/{id}\")]", "Added", "DELETE /other/{}: `DeleteIssue`")]
    public void AChangeIsTold(string former, string next, string kind, string text)
    {
        var changes = ApiChanges.Between([new("Issues.cs", Texts.Former)], [new("Issues.cs", Texts.With((former, next)))]);
        Assert.Contains((kind, text), changes.Select(static change => (change.Kind.ToString(), $"{change.Place}: {change.Text}")));
        Assert.Contains($"## {kind} (", ChangeMarkdown.Write(changes), StringComparison.Ordinal);
        Assert.Contains($"\n- {text}\n", ChangeMarkdown.Write(changes), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsTold() => Assert.Equal("The API has not changed.\n", ChangeMarkdown.Write(ApiChanges.Between([new("Issues.cs", Texts.Former)], [new("Other.cs", Texts.Former)])));
}
