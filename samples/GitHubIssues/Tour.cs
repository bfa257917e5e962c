namespace TypedRequests.Samples;

/// <summary>The sample: a session signs in, a typed client on it reads an issue and its comments.</summary>
internal static class Tour
{
    public static async Task RunAsync(Arguments arguments, IssueView view)
    {
        if (arguments.Live)
        {
            using var live = new Session { Cache = new HttpCache() };
            await ShowIssueAsync(live, arguments, view);
            return;
        }

        await using var server = await GitHubServer.StartAsync();
        // The server is in this program: a proxy that the environment names is not asked for it.
        using var connections = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(connections) { BaseAddress = server.Address, Cache = new HttpCache() };
        view.SignedIn(await SignInAsync(session));
        await ShowIssueAsync(session, arguments, view);
    }

    /// <summary>Posts the form; the answer sets a cookie and leads to the page of the user, where the cookie is needed.</summary>
    private static async Task<string> SignInAsync(Session session)
    {
        var user = await session.PostAsync("/session", new() { Form = { ["login"] = GitHubServer.Login, ["password"] = GitHubServer.Password } });
        return (string?)user.EnsureSuccessStatusCode().Json()!["login"] ?? "";
    }

    private static async Task ShowIssueAsync(Session session, Arguments arguments, IssueView view)
    {
        var issues = session.For<IGitHubIssues>();
        var (response, comments) = await ReadAsync(issues, arguments);
        view.Show(response.Value);
        view.Show(comments);
        view.Show(response.Request);
        await RepeatAsync(session, issues, arguments, view);
        view.ShowEmitted(EmittedFile.Path());
    }

    private static async Task<(Response<Issue> Issue, List<Comment> Comments)> ReadAsync(IGitHubIssues issues, Arguments arguments)
    {
        var issue = await issues.GetIssue(arguments.Owner, arguments.Repo, arguments.Number);
        // Small pages offline, so that there are some to follow.
        return (issue, await issues.ListComments(arguments.Owner, arguments.Repo, arguments.Number, perPage: arguments.Live ? 100 : 4).ToListAsync());
    }

    /// <summary>The same a second time: the server says that its answers still hold, and GitHub does not count that for those who have signed in.</summary>
    private static async Task RepeatAsync(Session session, IGitHubIssues issues, Arguments arguments, IssueView view)
    {
        var answers = new List<Response>();
        session.OnResponse = response =>
        {
            answers.Add(response);
            return null;
        };
        // As a run that comes later: what is stored is asked about, however fresh it is.
        session.Headers["Cache-Control"] = "max-age=0";
        await ReadAsync(issues, arguments);
        session.OnResponse = null;
        view.ShowRepeat(answers);
    }
}
