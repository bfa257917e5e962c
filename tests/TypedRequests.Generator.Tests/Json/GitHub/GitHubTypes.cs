namespace TypedRequests.Generator.Tests.Json.GitHub;

/// <summary>Records for what the GitHub recordings answer, as a client of that API would declare them.</summary>
internal static class GitHubTypes
{
    public const string Source = """
        [assembly: TypedClientDefaults(Naming = JsonNaming.SnakeCaseLower)]
        [assembly: JsonRecord(typeof(IReadOnlyList<Invitation>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<User>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<Label>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<CommitStatus>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<RepositoryContent>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<GitReference>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<Issue>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<Card>))]
        [assembly: JsonRecord(typeof(IReadOnlyList<Asset>))]

        [JsonRecord] public sealed record Invitation(long Id, string NodeId, Repository Repository, User Invitee, User Inviter, string Permissions,
            DateTimeOffset CreatedAt, string Url, string HtmlUrl, bool? Expired);
        [JsonRecord] public sealed record Repository(long Id, string NodeId, string Name, string FullName, bool Private, User Owner, string HtmlUrl,
            string? Description, bool Fork, string Url, string ForksUrl, string KeysUrl, string CollaboratorsUrl, string TeamsUrl, string HooksUrl,
            string IssueEventsUrl, string EventsUrl, string AssigneesUrl, string BranchesUrl, string TagsUrl, string BlobsUrl, string GitTagsUrl,
            string GitRefsUrl, string TreesUrl, string StatusesUrl, string LanguagesUrl, string StargazersUrl, string ContributorsUrl, string SubscribersUrl,
            string SubscriptionUrl, string CommitsUrl, string GitCommitsUrl, string CommentsUrl, string IssueCommentUrl, string ContentsUrl, string CompareUrl,
            string MergesUrl, string ArchiveUrl, string DownloadsUrl, string IssuesUrl, string PullsUrl, string MilestonesUrl, string NotificationsUrl,
            string LabelsUrl, string ReleasesUrl, string DeploymentsUrl, DateTimeOffset? CreatedAt, DateTimeOffset? UpdatedAt, DateTimeOffset? PushedAt,
            string? GitUrl, string? SshUrl, string? CloneUrl, string? SvnUrl, string? Homepage, long? Size, long? StargazersCount, long? WatchersCount,
            string? Language, bool? HasIssues, bool? HasProjects, bool? HasDownloads, bool? HasWiki, bool? HasPages, long? ForksCount, string? MirrorUrl,
            bool? Archived, bool? Disabled, long? OpenIssuesCount, JsonElement? License, bool? AllowForking, bool? IsTemplate, bool? WebCommitSignoffRequired,
            IReadOnlyList<string>? Topics, string? Visibility, long? Forks, long? OpenIssues, long? Watchers, string? DefaultBranch, Permissions? Permissions,
            string? TempCloneToken, bool? AllowSquashMerge, bool? AllowMergeCommit, bool? AllowRebaseMerge, bool? AllowAutoMerge, bool? DeleteBranchOnMerge,
            bool? AllowUpdateBranch, bool? UseSquashPrTitleAsDefault, User? Organization, long? NetworkCount, long? SubscribersCount);
        [JsonRecord] public sealed record User(string Login, long Id, string NodeId, string AvatarUrl, string GravatarId, string Url, string HtmlUrl,
            string FollowersUrl, string FollowingUrl, string GistsUrl, string StarredUrl, string SubscriptionsUrl, string OrganizationsUrl, string ReposUrl,
            string EventsUrl, string ReceivedEventsUrl, string Type, bool SiteAdmin, Permissions? Permissions, string? RoleName);
        public sealed record Permissions(bool Admin, bool Maintain, bool Push, bool Triage, bool Pull);
        [JsonRecord] public sealed record Issue(string Url, string RepositoryUrl, string LabelsUrl, string CommentsUrl, string EventsUrl, string HtmlUrl,
            long Id, string NodeId, long Number, string Title, User User, IReadOnlyList<Label> Labels, string State, bool Locked, User? Assignee,
            IReadOnlyList<User> Assignees, JsonElement? Milestone, long Comments, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? ClosedAt,
            string AuthorAssociation, string? ActiveLockReason, string? Body, User? ClosedBy, Reactions Reactions, string TimelineUrl,
            JsonElement? PerformedViaGithubApp, string? StateReason, long? Score);
        [JsonRecord] public sealed record SearchResult(long TotalCount, bool IncompleteResults, IReadOnlyList<Issue> Items);
        public sealed record Reactions(string Url, long TotalCount, [property: JsonPropertyName("+1")] long PlusOne, [property: JsonPropertyName("-1")] long MinusOne,
            long Laugh, long Hooray, long Confused, long Heart, long Rocket, long Eyes);
        [JsonRecord] public sealed record Label(long Id, string NodeId, string Url, string Name, string Color, bool Default, string? Description);
        [JsonRecord] public sealed record Problem(string Message, string DocumentationUrl, IReadOnlyList<ProblemPart>? Errors, string? RequestId, string? Url);
        [JsonRecord] public sealed record Protection(string Url, RequiredSignatures RequiredSignatures, EnforceAdmins EnforceAdmins,
            RequiredLinearHistory RequiredLinearHistory, AllowForcePushes AllowForcePushes, AllowDeletions AllowDeletions, BlockCreations BlockCreations,
            RequiredConversationResolution RequiredConversationResolution, RequiredStatusChecks? RequiredStatusChecks, Restrictions? Restrictions,
            RequiredPullRequestReviews? RequiredPullRequestReviews);
        public sealed record RequiredSignatures(string Url, bool Enabled);
        public sealed record EnforceAdmins(string Url, bool Enabled);
        public sealed record RequiredLinearHistory(bool Enabled);
        public sealed record AllowForcePushes(bool Enabled);
        public sealed record AllowDeletions(bool Enabled);
        public sealed record BlockCreations(bool Enabled);
        public sealed record RequiredConversationResolution(bool Enabled);
        public sealed record RequiredStatusChecks(string Url, bool Strict, IReadOnlyList<string> Contexts, string ContextsUrl,
            IReadOnlyList<CommitStatus> Checks);
        [JsonRecord] public sealed record CommitStatus(string Context, string? AppId, string? Url, string? AvatarUrl, long? Id, string? NodeId, string? State,
            string? Description, string? TargetUrl, DateTimeOffset? CreatedAt, DateTimeOffset? UpdatedAt, User? Creator);
        public sealed record Restrictions(string Url, string UsersUrl, string TeamsUrl, string AppsUrl, IReadOnlyList<User> Users,
            IReadOnlyList<Organization> Teams, IReadOnlyList<JsonElement> Apps);
        [JsonRecord] public sealed record Organization(string? Name, long Id, string NodeId, string? Slug, string? Description, string? Privacy, string Url,
            string HtmlUrl, string MembersUrl, string? RepositoriesUrl, string? Permission, string? Parent, string? Login, string? ReposUrl, string? EventsUrl,
            string? HooksUrl, string? IssuesUrl, string? PublicMembersUrl, string? AvatarUrl, bool? IsVerified, bool? HasOrganizationProjects,
            bool? HasRepositoryProjects, long? PublicRepos, long? PublicGists, long? Followers, long? Following, DateTimeOffset? CreatedAt,
            DateTimeOffset? UpdatedAt, string? Type, long? TotalPrivateRepos, long? OwnedPrivateRepos, long? PrivateGists, long? DiskUsage, long? Collaborators,
            string? BillingEmail, string? DefaultRepositoryPermission, bool? MembersCanCreateRepositories, bool? TwoFactorRequirementEnabled,
            string? MembersAllowedRepositoryCreationType, bool? MembersCanCreatePublicRepositories, bool? MembersCanCreatePrivateRepositories,
            bool? MembersCanCreateInternalRepositories, bool? MembersCanCreatePages, bool? MembersCanForkPrivateRepositories, bool? MembersCanCreatePublicPages,
            bool? MembersCanCreatePrivatePages, bool? WebCommitSignoffRequired, Plan? Plan);
        public sealed record RequiredPullRequestReviews(string Url, bool DismissStaleReviews, bool RequireCodeOwnerReviews, long RequiredApprovingReviewCount,
            DismissalRestrictions DismissalRestrictions);
        public sealed record DismissalRestrictions(string Url, string UsersUrl, string TeamsUrl, IReadOnlyList<User> Users, IReadOnlyList<JsonElement> Teams,
            IReadOnlyList<JsonElement> Apps);
        [JsonRecord] public sealed record FileChange(RepositoryContent Content, Commit Commit);
        [JsonRecord] public sealed record RepositoryContent(string Name, string Path, string Sha, long Size, string Url, string HtmlUrl, string GitUrl,
            string DownloadUrl, string Type, [property: JsonPropertyName("_links")] Links Links);
        public sealed record Links(string Self, string Git, string Html);
        public sealed record Commit(string Sha, string NodeId, string Url, string HtmlUrl, Person Author, Person Committer, Tree Tree, string Message,
            IReadOnlyList<JsonElement> Parents, Verification Verification);
        public sealed record Person(string Name, string Email, DateTimeOffset Date);
        public sealed record Tree(string Sha, string Url);
        public sealed record Verification(bool Verified, string Reason, string? Signature, string? Payload);
        [JsonRecord] public sealed record CombinedStatus(string State, IReadOnlyList<CommitStatus> Statuses, string Sha, long TotalCount, Repository Repository,
            string CommitUrl, string Url);
        public sealed record ProblemPart(string Resource, string Code, string Field);
        public sealed record Plan(string Name, long Space, long PrivateRepos, long FilledSeats, long Seats);
        [JsonRecord] public sealed record Root(string CurrentUserUrl, string CurrentUserAuthorizationsHtmlUrl, string AuthorizationsUrl, string CodeSearchUrl,
            string CommitSearchUrl, string EmailsUrl, string EmojisUrl, string EventsUrl, string FeedsUrl, string FollowersUrl, string FollowingUrl,
            string GistsUrl, string HubUrl, string IssueSearchUrl, string IssuesUrl, string KeysUrl, string LabelSearchUrl, string NotificationsUrl,
            string OrganizationUrl, string OrganizationRepositoriesUrl, string OrganizationTeamsUrl, string PublicGistsUrl, string RateLimitUrl,
            string RepositoryUrl, string RepositorySearchUrl, string CurrentUserRepositoriesUrl, string StarredUrl, string StarredGistsUrl,
            string TopicSearchUrl, string UserUrl, string UserOrganizationsUrl, string UserRepositoriesUrl, string UserSearchUrl);
        [JsonRecord] public sealed record GitReference(string Ref, string NodeId, string Url, GitObject Object);
        public sealed record GitObject(string Sha, string Type, string Url);
        [JsonRecord] public sealed record Card(string Url, string ProjectUrl, long Id, string NodeId, string Note, bool Archived, User Creator,
            DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string ColumnUrl);
        [JsonRecord] public sealed record Empty();
        [JsonRecord] public sealed record Release(string Url, string AssetsUrl, string UploadUrl, string HtmlUrl, long Id, User Author, string NodeId,
            string TagName, string TargetCommitish, string Name, bool Draft, bool Prerelease, DateTimeOffset CreatedAt, DateTimeOffset PublishedAt,
            IReadOnlyList<JsonElement> Assets, string TarballUrl, string ZipballUrl, string Body);
        [JsonRecord] public sealed record Asset(string Url, long Id, string NodeId, string Name, string Label, User Uploader, string ContentType, string State,
            long Size, long DownloadCount, DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, string BrowserDownloadUrl);
        """;

    // Which record a body is, by a property that only it has.
    private static readonly (string Property, string Type)[] s_marks =
    [
        ("invitee", "Invitation"), ("full_name", "Repository"), ("members_url", "Organization"), ("login", "User"), ("labels_url", "Issue"), ("color", "Label"),
        ("required_signatures", "Protection"), ("statuses", "CombinedStatus"), ("context", "CommitStatus"), ("documentation_url", "Problem"),
        ("download_url", "RepositoryContent"), ("ref", "GitReference"), ("current_user_url", "Root"), ("project_url", "Card"), ("assets_url", "Release"),
        ("uploader", "Asset"), ("total_count", "SearchResult"), ("content", "FileChange"),
    ];

    public static string TypeOf(System.Text.Json.JsonElement body) =>
        s_marks.FirstOrDefault(mark => body.TryGetProperty(mark.Property, out _)).Type ?? "Empty";
}
