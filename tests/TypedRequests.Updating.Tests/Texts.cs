using Microsoft.CodeAnalysis.CSharp;
using TypedRequests.Updating.Merging;

namespace TypedRequests.Updating.Tests;

/// <summary>A client as an import writes it, and the merge of it.</summary>
internal static class Texts
{
    public const string Former = """
        using System.Threading;
        using System.Threading.Tasks;
        using TypedRequests;

        #nullable enable

        namespace Api;

        /// <summary>Issues of a repository.</summary>
        [TypedClient("https://api.example", Naming = JsonNaming.SnakeCaseLower)]
        public interface IIssues
        {
            /// <summary>Get an issue</summary>
            /// <param name="owner">Who owns it.</param>
            /// <param name="issueNumber">Its number.</param>
            [Get("/repos/{owner}/issues/{issueNumber}")]
            [Error<BasicError>(404)]
            Task<Issue> GetIssue(string owner, int issueNumber, CancellationToken cancellationToken = default);

            /// <summary>List issues</summary>
            /// <param name="perPage">How many.</param>
            [Get("/issues"), Paged(Parameter = "page")]
            Paged<Issue> ListIssues(int? perPage = null, int? page = null);

            /// <summary>Delete an issue</summary>
            [Delete("/issues/{id}")]
            Task DeleteIssue(int id);
        }

        /// <param name="Number">The number.</param>
        /// <param name="Title">The title.</param>
        public sealed record Issue(int Number, string Title, State State, string? BodyText = null);

        public sealed record BasicError(string Message);

        public sealed record Unused(string Value);

        public enum State { Open, Closed, [JsonFallback] Unknown }
        """;

    /// <summary>The import of a document that says the same, with changes of its text.</summary>
    public static string With(params (string Old, string New)[] changes) => changes.Aggregate(Former, Replaced);

    /// <summary>A text with a change; what is changed must be there.</summary>
    public static string Replaced(string text, (string Old, string New) change)
    {
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    }

    /// <summary>What becomes of a file; it must be code.</summary>
    public static (string Text, IReadOnlyList<MergeConflict> Conflicts) Merge(string next, string own)
    {
        var result = ClientMerge.Run([new("Issues.cs", Former)], [new("Issues.cs", next)], [new("Issues.cs", own)]);
        var text = Assert.Single(result.Files).Text;
        Assert.Empty(CSharpSyntaxTree.ParseText(text).GetDiagnostics());
        return (text, result.Conflicts);
    }
}
