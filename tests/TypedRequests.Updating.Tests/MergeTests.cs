using TypedRequests.Updating.Merging;

namespace TypedRequests.Updating.Tests;

/// <summary>What the API changed is applied; what a person changed stays; where both changed one thing, that is told.</summary>
public sealed class MergeTests
{
    // Changes of a document, and changes of people that do not touch them.
    private static readonly (string Old, string New)[] s_ofApi =
    [
        ("int? perPage = null, int? page = null", "int? perPage = null, string? sort = null, int? page = null"),
        ("    /// <param name=\"perPage\">How many.</param>\n", "    /// <param name=\"perPage\">How many.</param>\n    /// <param name=\"sort\">In which order.</param>\n"),
        ("[Error<BasicError>(404)]", "[Error<BasicError>(404, 410)]"),
        ("string? BodyText = null", "string? BodyText = null, long? Id = null"),
        ("Open, Closed, [JsonFallback]", "Open, Closed, Locked, [JsonFallback]"),
        ("\n    /// <summary>Delete an issue</summary>\n    [Delete(\"/issues/{id}\")]\n    Task DeleteIssue(int id);\n", "\n    /// <summary>Count issues</summary>\n    [Get(\"/issues/count\")]\n    Task<int> CountIssues();\n"),
        ("public sealed record Unused(string Value);\n\n", "public sealed record Label(string Name);\n\n"),
        ("(string Message)", "(string? Message)"),
    ];

    private static readonly (string Old, string New)[] s_ofPerson =
    [
        ("Task<Issue> GetIssue(string owner, int issueNumber, ", "// Cached by the caller.\n    Task<Issue> Find(string owner, long number, "),
        ("{issueNumber}", "{number}"), ("name=\"issueNumber\"", "name=\"number\""),
        ("<summary>Get an issue</summary>", "<summary>Finds one.</summary>"),
        ("Issue(int Number, string Title", "Issue(string Title, int Number"),
        ("BasicError", "ApiProblem"),
        ("int? perPage = null,", "[Query(\"per_page\")] int? pageSize = 50,"), ("name=\"perPage\"", "name=\"pageSize\""),
        ("public enum State { Open", "/// <summary>Mine.</summary>\npublic enum State { [JsonStringEnumMemberName(\"open\")] Opened"),
    ];

    [Fact]
    public void AnUntouchedClientBecomesTheNewImport() => Assert.Equal(Texts.With(s_ofApi), Texts.Merge(Texts.With(s_ofApi), Texts.Former).Text);

    [Fact]
    public void WhatThePersonChangedStaysWhereTheApiStays() => Assert.Equal(Texts.With(s_ofPerson), Texts.Merge(Texts.Former, Texts.With(s_ofPerson)).Text);

    [Fact]
    public void ChangesOfBothSidesAreInTheResult()
    {
        var (text, conflicts) = Texts.Merge(Texts.With(s_ofApi), Texts.With(s_ofPerson));
        Assert.Empty(conflicts);
        Assert.Contains("// Cached by the caller.\n    Task<Issue> Find(string owner, long number, CancellationToken cancellationToken = default);", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>Finds one.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("[Error<ApiProblem>(404, 410)]", text, StringComparison.Ordinal);
        Assert.Contains("ListIssues([Query(\"per_page\")] int? pageSize = 50, string? sort = null, int? page = null)", text, StringComparison.Ordinal);
        Assert.Contains("    /// <param name=\"pageSize\">How many.</param>\n    /// <param name=\"sort\">In which order.</param>\n", text, StringComparison.Ordinal);
        Assert.Contains("Issue(string Title, int Number, State State, string? BodyText = null, long? Id = null)", text, StringComparison.Ordinal);
        Assert.Contains("record ApiProblem(string? Message)", text, StringComparison.Ordinal);
        Assert.Contains("{ [JsonStringEnumMemberName(\"open\")] Opened, Closed, Locked, [JsonFallback] Unknown }", text, StringComparison.Ordinal);
        Assert.Contains("Task<int> CountIssues();", text, StringComparison.Ordinal);
        Assert.Contains("record Label(string Name);", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DeleteIssue", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Unused", text, StringComparison.Ordinal);
        Assert.DoesNotContain("BasicError", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Issue(int Number", "Issue(long Number", "Issue(string Number", "the type of parameter 'Number' was 'int' and is 'long' in the API now; yours is 'string'")]
    [InlineData("Task DeleteIssue(int id);", "", "Task DeleteIssue(Guid id);", "the API has no DeleteIssue (DELETE /issues/{}) any more, and yours was changed by hand")]
    [InlineData("[Error<BasicError>(404)]", "[Error<BasicError>(410)]", "[Error<BasicError>(404, 500)]", "[Error<BasicError>(404)] of GetIssue (GET /repos/{}/issues/{}) is [Error<BasicError>(410)] in the API now; yours is [Error<BasicError>(404, 500)]")]
    [InlineData("public sealed record Unused(string Value);", "", "public sealed record Unused(string Value, int Mine = 0);", "the API has no type 'Unused' any more")]
    [InlineData("int? page = null", "long? page = null", "string? page = null", "yours is 'string ?'")]
    public void WhatBothChangedIsAConflictAtItsLine(string former, string next, string own, string message)
    {
        if (next.Length == 0 && former.StartsWith("Task", StringComparison.Ordinal)) former = "    /// <summary>Delete an issue</summary>\n    [Delete(\"/issues/{id}\")]\n    " + former;
        var mine = Texts.With((former.Split('\n')[^1].Trim(), own));
        var (text, conflicts) = Texts.Merge(Texts.With((former, next)), mine);
        Assert.Equal(mine, text);
        var conflict = Assert.Single(conflicts);
        Assert.Contains(message, conflict.Message, StringComparison.Ordinal);
        Assert.InRange(conflict.Line, 8, 45);
        Assert.StartsWith($"Issues.cs({conflict.Line}): ", conflict.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatThePersonTookAwayStaysAway()
    {
        var own = Texts.With((", string? BodyText = null", ""), ("public sealed record Unused(string Value);\n\n", ""));
        Assert.Equal(own, Texts.Merge(Texts.With(("string? BodyText", "int? BodyText"), ("Unused(string", "Unused(int")), own).Text);
    }

    [Fact]
    public void WhatThePersonAddedStays()
    {
        var own = Texts.With(("    /// <summary>List issues</summary>", "    [Get(\"/mine\")]\n    Task<string> Mine();\n\n    /// <summary>List issues</summary>"), ("string? BodyText = null);", "string? BodyText = null)\n{\n    public bool IsOpen => State == State.Open;\n}"));
        var text = Texts.Merge(Texts.With(s_ofApi), own).Text;
        Assert.Contains("Task<string> Mine();", text, StringComparison.Ordinal);
        Assert.Contains("string? BodyText = null, long? Id = null)\n{\n    public bool IsOpen => State == State.Open;\n}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void AListOfSeveralLinesKeepsItsLinesAndComments()
    {
        const string lines = "Issue(\n    int Number, // as on the page\n    string Title,\n    State State,\n    string? BodyText = null // Markdown\n)";
        var text = Texts.Merge(Texts.With(s_ofApi), Texts.With(("Issue(int Number, string Title, State State, string? BodyText = null)", lines))).Text;
        Assert.Contains("Issue(\n    int Number, // as on the page\n    string Title,\n    State State,\n    string? BodyText = null, // Markdown\n    long? Id = null);", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ARequiredParameterComesBeforeOptionalOnes() =>
        Assert.Contains("ListIssues(string sort, int? perPage = null, int? page = null)", Texts.Merge(Texts.With(("int? perPage = null, int? page = null", "string sort, int? perPage = null, int? page = null")), Texts.Former).Text, StringComparison.Ordinal);

    [Fact]
    public void TypesAreFoundInOtherFilesAndNewFilesAreWritten()
    {
        var split = Texts.Former.Split("/// <param name=\"Number\">");
        var models = "namespace Api;\n\n/// <param name=\"Number\">" + split[1];
        var next = Texts.With(s_ofApi);
        var result = ClientMerge.Run([new("Issues.cs", Texts.Former)], [new("Issues.cs", next), new("New.cs", "namespace Api;\n\npublic sealed record Fresh(int Id);\n")], [new("Issues.cs", split[0]), new("Models/Issue.cs", models)]);
        Assert.Empty(result.Conflicts);
        Assert.Equal(["Issues.cs", "Models/Issue.cs", "New.cs"], result.Files.Select(static file => file.Path));
        Assert.Contains("long? Id = null", result.Files[1].Text, StringComparison.Ordinal);
        Assert.Contains("CountIssues", result.Files[0].Text, StringComparison.Ordinal);
        Assert.Contains("record Fresh", result.Files[2].Text, StringComparison.Ordinal);
    }
}
