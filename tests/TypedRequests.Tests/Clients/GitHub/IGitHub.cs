namespace TypedRequests.Tests.Clients.GitHub;

/// <summary>What all of GitHub's interfaces have in common.</summary>
[TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower), Header("Accept", "application/vnd.github.v3+json")]
internal interface IGitHub;
