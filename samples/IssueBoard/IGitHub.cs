using System.Net.ServerSentEvents;

namespace TypedRequests.Samples;

/// <summary>What the board asks of GitHub: sign in with a form, read issues, comment, listen.</summary>
[TypedClient(Naming = JsonNaming.SnakeCaseLower)]
[Header("Accept", "application/vnd.github+json")]
public interface IGitHub
{
    /// <summary>Signs in: GitHub sets a cookie and redirects to the user.</summary>
    [Post("/session")]
    Task<User> SignIn([Form] string login, [Form] string password, CancellationToken cancellationToken = default);

    /// <summary>Signs out.</summary>
    [Delete("/session")]
    Task SignOut(CancellationToken cancellationToken = default);

    /// <summary>Who is signed in; null if no one is.</summary>
    [Get("/user"), NullOn(401)]
    Task<User?> FindUser(CancellationToken cancellationToken = default);

    /// <summary>The issues of the board.</summary>
    [Get("/repos/psf/requests/issues{?state}")]
    Task<IReadOnlyList<Issue>> ListIssues(string state = "all", CancellationToken cancellationToken = default);

    /// <summary>The comments on an issue.</summary>
    [Get("/repos/psf/requests/issues/{number}/comments{?per_page}")]
    Task<IReadOnlyList<Comment>> ListComments(int number, int perPage = 100, CancellationToken cancellationToken = default);

    /// <summary>Comments on an issue.</summary>
    [Post("/repos/psf/requests/issues/{number}/comments")]
    Task<Comment> AddComment(int number, NewComment comment, CancellationToken cancellationToken = default);

    /// <summary>New comments as they are written, for as long as one listens.</summary>
    [Get("/events"), Events(Reconnect = true)]
    IAsyncEnumerable<SseItem<Comment>> Comments(CancellationToken cancellationToken = default);
}
