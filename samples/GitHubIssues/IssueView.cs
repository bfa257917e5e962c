using System.Globalization;
using Spectre.Console;

namespace TypedRequests.Samples;

/// <summary>Prints, in colour where the terminal has any.</summary>
internal sealed class IssueView(IAnsiConsole console)
{
    // The value of these would let a reader sign in.
    private static readonly HashSet<string> s_secret = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Cookie" };

    public void Show(Issue issue)
    {
        console.MarkupLineInterpolated($"[bold]#{issue.Number} {issue.Title}[/] [{(issue.State is IssueState.Open ? "green" : "purple")}]{issue.State}[/]");
        console.MarkupLineInterpolated($"[grey]{issue.User.Login} on {Date(issue.CreatedAt)}, {issue.Comments} comments[/] [blue]{string.Join(", ", issue.Labels.Select(label => label.Name))}[/]");
        console.WriteLine();
        console.WriteLine(issue.Body ?? "");
        console.WriteLine();
    }

    public void Show(IReadOnlyList<Comment> comments)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("", "who", "when", "comment");
        foreach (var (comment, index) in comments.Select((comment, index) => (comment, index)))
            table.AddRow(new Text($"{index}", new Style(Color.Grey)), new Text(comment.User.Login, new Style(Color.Green)), new Text(Date(comment.CreatedAt)), new Text(comment.Body));
        console.Write(table);
    }

    public void Show(PreparedRequest request)
    {
        console.MarkupLineInterpolated($"[bold]As sent[/]  {request.Method} {request.Url.PathAndQuery}");
        foreach (var (name, value) in request.Headers)
            console.MarkupLineInterpolated($"  [grey]{name}:[/] {(s_secret.Contains(name) ? Masked(value) : value)}");
        console.WriteLine();
    }

    public void ShowRepeat(IReadOnlyList<Response> answers)
    {
        var revalidated = answers.Count(answer => answer.Cache?.Outcome == CacheOutcome.Revalidated);
        var left = answers.Select(answer => answer.Headers["X-RateLimit-Remaining"]).Distinct().ToList();
        var cost = left.Count > 1 ? "" : " for free";
        console.MarkupLineInterpolated($"[bold]Second run[/]  {revalidated} of {answers.Count} answers were revalidated{cost}; {left.LastOrDefault()} calls are left this hour");
        console.WriteLine();
    }

    public void ShowEmitted(string? path)
    {
        if (path is null) return;
        console.MarkupLine("[bold]The emitted client[/]");
        console.Profile.Out.Writer.WriteLine(path); // whole, for a click or a copy: a console would wrap it
    }

    public void SignedIn(string login) => console.MarkupLineInterpolated($"[grey]Signed in as[/] {login}[grey]; the session keeps the cookie.[/]\n");

    /// <summary>The name of a cookie, or the scheme of credentials, and nothing else.</summary>
    private static string Masked(string value) => value[..(value.AsSpan().IndexOfAny(' ', '=') + 1)] + "…";

    private static string Date(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
