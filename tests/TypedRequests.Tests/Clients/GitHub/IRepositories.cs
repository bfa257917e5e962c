using static TypedRequests.Tests.Clients.GitHub.Data;

namespace TypedRequests.Tests.Clients.GitHub;

[TypedClient]
internal interface IRepositories : IGitHub
{
    [Get("/")]
    Task<Dictionary<string, string>> GetRoot();

    [Get("/orgs/{org}")]
    Task<Organization> GetOrganization(string org);

    [Get("/repos/{owner}/{repo}")]
    Task<Repository> Get(string owner, string repo);

    [Patch("/repos/{owner}/{repo}")]
    Task<Repository> Edit(string owner, string repo, RepositoryEdit edit);

    [Put("/repos/{owner}/{repo}/collaborators/{user}")]
    Task<Invitation?> AddCollaborator(string owner, string repo, string user);

    [Get("/repos/{owner}/{repo}/collaborators")]
    Task<IReadOnlyList<User>> ListCollaborators(string owner, string repo);

    [Delete("/repos/{owner}/{repo}/collaborators/{user}")]
    Task RemoveCollaborator(string owner, string repo, string user);

    [Get("/repos/{owner}/{repo}/invitations")]
    Task<Invitation[]> ListInvitations(string owner, string repo);

    [Patch("/user/repository_invitations/{id}")]
    Task AcceptInvitation(long id, [Auth("token")] string invitee);

    [Get("/repos/{owner}/{repo}/branches/{branch}/protection"), NullOn(404)]
    Task<Protection?> FindProtection(string owner, string repo, string branch);

    [Put("/repos/{owner}/{repo}/branches/{branch}/protection")]
    Task<Protection> Protect(string owner, string repo, string branch, NewProtection protection);

    [Delete("/repos/{owner}/{repo}/branches/{branch}/protection")]
    Task Unprotect(string owner, string repo, string branch);

    [Put("/repos/{owner}/{repo}/contents/{+path}")]
    Task<FileCommit> CreateFile(string owner, string repo, string path, NewFile file);

    [Get("/repos/{owner}/{repo}/contents/")]
    Task<FileEntry[]> ListFiles(string owner, string repo);

    [Get("/repos/{owner}/{repo}/contents/{+path}"), Header("Accept", "application/vnd.github.v3.raw")]
    Task<string> ReadFile(string owner, string repo, string path);

    [Get("/repos/{owner}/{repo}/tarball/{+reference}")]
    Task<byte[]> Download(string owner, string repo, string reference);

    [Post("/repos/{owner}/{repo}/statuses/{sha}")]
    Task<Status> CreateStatus(string owner, string repo, string sha, NewStatus status);

    [Get("/repos/{owner}/{repo}/commits/{sha}/statuses")]
    IAsyncEnumerable<Status> ListStatuses(string owner, string repo, string sha);

    [Get("/repos/{owner}/{repo}/commits/{sha}/status")]
    Task<CombinedStatus> GetStatus(string owner, string repo, string sha);

    [Get("/repos/{owner}/{repo}/git/refs/")]
    Task<Reference[]> ListReferences(string owner, string repo);

    [Post("/repos/{owner}/{repo}/git/refs")]
    Task<Response<Reference>> CreateReference(string owner, string repo, NewReference reference);

    [Patch("/repos/{owner}/{repo}/git/refs/{+reference}")]
    Task<Reference> MoveReference(string owner, string repo, string reference, Target target);

    [Delete("/repos/{owner}/{repo}/git/refs/{+reference}")]
    Task DeleteReference(string owner, string repo, string reference);

    internal sealed record RepositoryEdit(string Name, string? Description = null);

    internal sealed record NewReference(string Ref, string Sha);

    internal sealed record Target(string Sha);
}
