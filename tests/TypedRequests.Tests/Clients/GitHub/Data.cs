using System.Text.Json.Serialization;

namespace TypedRequests.Tests.Clients.GitHub;

/// <summary>What GitHub answers with, as far as one would declare it: enough members to be real, strict about all of them.</summary>
internal static class Data
{
    internal enum AccountType
    {
        User,
        Organization,
    }

    internal enum StatusState
    {
        Error,
        Failure,
        Pending,
        Success,
    }

    internal sealed record User(long Id, string Login, string NodeId, Uri AvatarUrl, AccountType Type, bool SiteAdmin);

    internal sealed record Repository(
        long Id, string Name, string FullName, bool Private, User Owner, string? Description, bool Fork, Uri Url, DateTimeOffset CreatedAt, DateTimeOffset? PushedAt, Uri? Homepage, int Size,
        int StargazersCount, string? Language, bool HasIssues, bool Archived, License? License, IReadOnlyList<string> Topics, string Visibility, string DefaultBranch, Permissions? Permissions);

    internal sealed record License(string Key, string Name, string? SpdxId);

    internal sealed record Permissions(bool Admin, bool Push, bool Pull, bool? Maintain, bool? Triage);

    internal sealed record MinimalRepository(long Id, string Name, string FullName, User Owner);

    internal sealed record Organization(string Login, long Id, string NodeId, Uri Url, string? Description, DateTimeOffset CreatedAt, [property: JsonPropertyName("public_repos")] int Repositories);

    internal sealed record Invitation(long Id, MinimalRepository Repository, User Invitee, User Inviter, string Permissions, DateTimeOffset CreatedAt, Uri HtmlUrl);

    internal sealed record Issue(
        long Id, int Number, string Title, User User, IReadOnlyList<Label> Labels, string State, bool Locked, User? Assignee, int Comments, DateTimeOffset CreatedAt, DateTimeOffset? ClosedAt, string? Body);

    internal sealed record Label(long Id, string NodeId, Uri Url, string Name, string Color, bool Default, string? Description);

    internal sealed record SearchResult(int TotalCount, bool IncompleteResults, IReadOnlyList<Found> Items);

    internal sealed record Found(int Number, string Title, double Score);

    internal sealed record ValidationProblem(string Message, IReadOnlyList<ValidationError>? Errors, Uri DocumentationUrl);

    internal sealed record ValidationError(string Resource, string Code, string? Field);

    internal sealed record Protection(Uri Url, Switch? EnforceAdmins, StatusChecks? RequiredStatusChecks);

    internal sealed record Switch(bool Enabled);

    internal sealed record StatusChecks(bool Strict, IReadOnlyList<string> Contexts);

    internal sealed record NewProtection(
        Optional<StatusChecks?> RequiredStatusChecks, Optional<NewReviews?> RequiredPullRequestReviews, Optional<Actors?> Restrictions, bool EnforceAdmins);

    internal sealed record NewReviews(Actors DismissalRestrictions, bool DismissStaleReviews, bool RequireCodeOwnerReviews);

    internal sealed record Actors(string[] Users, string[] Teams);

    internal sealed record NewFile(string Message, byte[] Content);

    internal sealed record FileCommit(FileEntry Content, Commit Commit);

    internal sealed record FileEntry(string Name, string Path, string Sha, int Size, string Type, Uri? DownloadUrl);

    internal sealed record Commit(string Sha, string Message);

    internal sealed record NewStatus(StatusState State, Uri TargetUrl, string Description, string Context);

    internal sealed record Status(long Id, StatusState State, string Description, string Context, Uri TargetUrl, DateTimeOffset CreatedAt, User? Creator);

    internal sealed record CombinedStatus(StatusState State, IReadOnlyList<Status> Statuses, string Sha, int TotalCount);

    internal sealed record Reference(string Ref, string NodeId, Uri Url, GitObject Object);

    internal sealed record GitObject(string Sha, string Type);

    internal sealed record Card(long Id, string? Note, bool Archived, User Creator, Uri ColumnUrl);

    internal sealed record Move(string Position, long? ColumnId = null);

    internal sealed record Release(long Id, string TagName, string? Name, bool Draft, string UploadUrl, IReadOnlyList<Asset> Assets, string? Body);

    internal sealed record Asset(long Id, string Name, string? Label, string State, string ContentType, long Size, User Uploader);
}
