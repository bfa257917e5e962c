namespace TypedRequests.Samples;

/// <summary>The sample: a session signs in, a typed client on it reads an issue and its comments.</summary>
internal static class Tour
{
    public static async Task RunAsync(Arguments arguments, IssueView view)
    {
        if (arguments.Live)
        {
            using var live = new Session();
            await ShowIssueAsync(live, arguments, view);
            return;
        }

        await using var server = await GitHubServer.StartAsync();
        // The server is in this program: a proxy that the environment names is not asked for it.
        using var connections = new ConnectionPool(new() { UseEnvironmentProxy = false });
        using var session = new Session(connections) { BaseAddress = server.Address };
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
        var response = await issues.GetIssue(arguments.Owner, arguments.Repo, arguments.Number);
        view.Show(response.Value);
        // Small pages offline, so that there are some to follow.
        view.Show(await issues.ListComments(arguments.Owner, arguments.Repo, arguments.Number, perPage: arguments.Live ? 100 : 4).ToListAsync());
        view.Show(response.Request);
        view.ShowEmitted(EmittedFile.Path());
    }
}
