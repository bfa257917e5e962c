namespace TypedRequests.Testing.Tests.Pages;

/// <summary>docs/openapi-testing.md: what it shows compiles, and does what it says.</summary>
public sealed class DocumentPageTests
{
    private const string Document = """
        {"openapi": "3.0.3", "info": {"title": "GitHub", "version": "1"}, "servers": [{"url": "https://api.github.com"}], "paths": {
          "/repos/{owner}/{repo}/issues": {"get": {"operationId": "issues/list", "parameters": [
            {"name": "owner", "in": "path", "required": true, "schema": {"type": "string"}}, {"name": "repo", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "page", "in": "query", "schema": {"type": "integer"}}, {"name": "state", "in": "query", "schema": {"type": "string", "enum": ["open", "closed", "all"]}}],
            "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/issue"}}}}}}}},
          "/repos/{owner}/{repo}/issues/{issue_number}": {"get": {"operationId": "issues/get", "parameters": [
            {"name": "owner", "in": "path", "required": true, "schema": {"type": "string"}}, {"name": "repo", "in": "path", "required": true, "schema": {"type": "string"}},
            {"name": "issue_number", "in": "path", "required": true, "schema": {"type": "integer"}}], "responses": {
              "200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/issue"}, "examples": {
                "default": {"value": {"number": 1, "title": "Found"}}, "pinned-issue": {"value": {"number": 2, "title": "Pinned"}}}}}},
              "404": {"description": "d"}}}}},
         "components": {"schemas": {"issue": {"type": "object", "required": ["number", "title"], "properties": {"number": {"type": "integer"}, "title": {"type": "string"}}}}}}
        """;

    [Fact]
    public async Task ADocumentIsTheServerOfATest()
    {
        using var server = FakeServer.FromDocument("github.json");

        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        Issue issue = await issues.GetIssue("psf", "requests", 482);

        Assert.Equal("Found", issue.Title);
    }

    [Fact]
    public async Task AnErrorOrAnotherExampleIsChosenByTheOperation()
    {
        using var server = FakeServer.FromDocument("github.json");
        IGitHubIssues issues = server.Session().For<IGitHubIssues>();
        server.OnOperation("issues/get").ReturnsFromDocument(404);
        await Assert.ThrowsAsync<ApiException>(() => issues.GetIssue("psf", "requests", 482));
        server.OnOperation("GET /repos/{owner}/{repo}/issues/{issue_number}").ReturnsFromDocument(200, example: "pinned-issue");
        Assert.Equal("Pinned", (await issues.GetIssue("psf", "requests", 482)).Title);
    }

    [Fact]
    public async Task ExpectationsAnswerInsteadOfTheDocument()
    {
        using var server = FakeServer.FromDocument("github.json");
        server.On<IGitHubIssues>(github => github.GetIssue("psf", "requests", 482)).Returns(new Issue(482, "Pods"));
        server.OnOperation("issues/list").When(call => call.QueryValue("page") == "2").ReturnsJson("[]");

        Assert.Equal("Pods", (await server.Session().For<IGitHubIssues>().GetIssue("psf", "requests", 482)).Title);
        var session = server.Session("https://api.github.com/repos/psf/requests/");
        Assert.Equal("[]", (await session.GetAsync("issues?page=2")).Text);
        Assert.NotEqual("[]", (await session.GetAsync("issues?page=1")).Text);
        server.Calls("GET", "/repos/psf/requests/issues").Times(2);
        var refusal = await Assert.ThrowsAsync<FakeServerException>(() => session.GetAsync("issues?state=opne"));
        Assert.StartsWith("github.json does not allow GET https://api.github.com/repos/psf/requests/issues?state=opne, which is issues/list (#/paths/~1repos~1{owner}~1{repo}~1issues/get):", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("""query parameter 'state': expected one of "open", "closed", "all", was "opne" (#/paths/""", refusal.Message, StringComparison.Ordinal);
    }

    // The page reads a file.
    private static class FakeServer
    {
        public static TypedRequests.FakeServer FromDocument(string name) => TypedRequests.FakeServer.FromDocumentText(Document, name);
    }
}
