using static TypedRequests.Tests.Clients.GitHub.Data;

namespace TypedRequests.Tests.Clients.GitHub;

[TypedClient]
internal interface IReleases : IGitHub
{
    [Get("/repos/{owner}/{repo}/releases/tags/{tag}")]
    Task<Release> GetByTag(string owner, string repo, string tag);

    [Post("https://uploads.github.com/repos/{owner}/{repo}/releases/{id}/assets{?name,label}")]
    Task<ApiResult<Asset, ValidationProblem>> Upload(string owner, string repo, long id, string name, string label, [Body(ContentType = "text/plain")] string content);

    [Get("/repos/{owner}/{repo}/releases/{id}/assets")]
    Task<Asset[]> ListAssets(string owner, string repo, long id);

    [Get("/repos/{owner}/{repo}/releases/assets/{id}")]
    Task<Asset> GetAsset(string owner, string repo, long id);

    [Patch("/repos/{owner}/{repo}/releases/assets/{id}")]
    Task<Asset> EditAsset(string owner, string repo, long id, AssetEdit edit);

    [Delete("/repos/{owner}/{repo}/releases/assets/{id}")]
    Task DeleteAsset(string owner, string repo, long id);

    internal sealed record AssetEdit(string Name, string Label);
}
