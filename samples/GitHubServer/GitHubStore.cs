using System.Security.Cryptography;
using System.Threading.Channels;

namespace TypedRequests.Samples;

/// <summary>All that the server knows: one repository's issues and comments, who is signed in, who listens for new comments.</summary>
internal sealed class GitHubStore
{
    private readonly TimeProvider _clock;
    private readonly object _lock = new();
    private readonly SortedDictionary<int, StoredIssue> _issues;
    private readonly List<StoredComment> _comments;
    private readonly Dictionary<string, StoredUser> _sessions = [];
    private readonly List<Channel<StoredComment>> _listeners = [];

    public GitHubStore(TimeProvider clock)
    {
        _clock = clock;
        _issues = new(SeedIssues.All.ToDictionary(issue => issue.Number));
        _comments = [.. SeedIssues.Comments];
    }

    public static bool Has(string owner, string repo) =>
        owner.Equals("psf", StringComparison.OrdinalIgnoreCase) && repo.Equals("requests", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<StoredIssue> Issues(string state)
    {
        lock (_lock) return [.. _issues.Values.Reverse().Where(issue => state is "all" || issue.State == state)];
    }

    public StoredIssue? Issue(int number)
    {
        lock (_lock) return _issues.GetValueOrDefault(number);
    }

    public StoredIssue AddIssue(StoredUser user, string title, string? body, IReadOnlyList<string> labels)
    {
        lock (_lock)
        {
            var number = _issues.Keys.Max() + 1;
            return _issues[number] = new(3_000_000 + number, number, user, title, body, _clock.GetUtcNow()) { Labels = labels };
        }
    }

    public StoredIssue ChangeIssue(int number, Func<StoredIssue, DateTimeOffset, StoredIssue> change)
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            return _issues[number] = change(_issues[number], now) with { UpdatedAt = now };
        }
    }

    public IReadOnlyList<StoredComment> Comments(int issueNumber)
    {
        lock (_lock) return [.. _comments.Where(comment => comment.IssueNumber == issueNumber)];
    }

    public StoredComment? Comment(long id)
    {
        lock (_lock) return _comments.Find(comment => comment.Id == id);
    }

    public StoredComment AddComment(int issueNumber, StoredUser user, string body)
    {
        lock (_lock)
        {
            var comment = new StoredComment(_comments[^1].Id + 1, issueNumber, user, body, _clock.GetUtcNow());
            _comments.Add(comment);
            foreach (var listener in _listeners) listener.Writer.TryWrite(comment);
            return comment;
        }
    }

    /// <summary>The comments after one that the listener has seen, then new ones as they come.</summary>
    public Channel<StoredComment> Listen(long? after)
    {
        var listener = Channel.CreateUnbounded<StoredComment>();
        lock (_lock)
        {
            foreach (var comment in _comments.Where(comment => comment.Id > after)) listener.Writer.TryWrite(comment);
            _listeners.Add(listener);
        }

        return listener;
    }

    public void Leave(Channel<StoredComment> listener)
    {
        lock (_lock) _listeners.Remove(listener);
    }

    /// <summary>Opens a session, or returns null if name or password are wrong.</summary>
    public string? SignIn(string? login, string? password)
    {
        var user = (login, password) switch
        {
            _ when login == GitHubServer.Login && password == GitHubServer.Password => SeedIssues.Octocat,
            _ when login == GitHubServer.SecondLogin && password == GitHubServer.SecondPassword => SeedIssues.Hubot,
            _ => null,
        };
        if (user is null) return null;
        var session = Convert.ToHexString(RandomNumberGenerator.GetBytes(24)).ToLowerInvariant();
        lock (_lock) _sessions[session] = user;
        return session;
    }

    public void SignOut(string session)
    {
        lock (_lock) _sessions.Remove(session);
    }

    public StoredUser? UserOfSession(string? session)
    {
        lock (_lock) return session is null ? null : _sessions.GetValueOrDefault(session);
    }
}
