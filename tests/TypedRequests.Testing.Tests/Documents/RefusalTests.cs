using System.Text;

namespace TypedRequests.Testing.Tests;

/// <summary>Every request that the document does not allow is refused, and the message says why and where.</summary>
public sealed class RefusalTests
{
    private const string Trace = "X-Trace: 6f1c1f0e-3a53-4d7c-9d0e-1c2b3a4d5e6f";

    [Theory]
    [InlineData("GET", "/v1/pats", null, "pets.json has no path for GET https://pets.example/v1/pats. Did you mean /pets?")]
    [InlineData("GET", "/v1/pets/3/toys", null, "has no path for")]
    [InlineData("PUT", "/v1/pets/3", null, "has no PUT at /v1/pets/3, for PUT https://pets.example/v1/pets/3. It has GET, DELETE.")]
    [InlineData("GET", "/v1/pets", null, "header parameter 'X-Trace' is required")]
    [InlineData("GET", "/v1/pets", "X-Trace: none", "header parameter 'X-Trace': is no uuid (#/paths/~1pets/get/parameters/2/schema)")]
    [InlineData("GET", "/v1/pets?limit=many", Trace, "query parameter 'limit': expected integer, was \"many\" (#/paths/~1pets/get/parameters/0/schema)")]
    [InlineData("GET", "/v1/pets?limit=1.5", Trace, "query parameter 'limit': expected integer, was \"1.5\"")]
    [InlineData("GET", "/v1/pets?limit=0", Trace, "query parameter 'limit': is less than 1")]
    [InlineData("GET", "/v1/pets?kind=cat&kind=cow", Trace, "query parameter 'kind': $[1]: expected one of \"cat\", \"dog\", was \"cow\"")]
    [InlineData("GET", "/v1/pets?limt=3", Trace, "query parameter 'limt' is not in the document; did you mean 'limit'?")]
    [InlineData("GET", "/v1/pets", Trace + "\nCookie: theme=pink; other=1", "cookie parameter 'theme': expected one of \"light\", \"dark\", was \"pink\"")]
    [InlineData("GET", "/v1/pets/three", null, "path parameter 'id': expected integer, was \"three\"")]
    [InlineData("GET", "/v1/pets/3", null, null)]
    [InlineData("GET", "/pets/3", null, null)]
    [InlineData("GET", "/v1/pets?limit=100&kind=dog", Trace + "\nCookie: theme=dark", null)]
    public async Task AParameterIsRefused(string method, string url, string? headers, string? reason) => await AssertRefused(method, url, headers, null, null, reason);

    [Theory]
    [InlineData(null, null, "a body is required")]
    [InlineData("{}", "text/plain", "content type 'text/plain' is not in the document, which has application/json")]
    [InlineData("{}", "application/json; charset=utf-8", "body at $: 'name' is required (#/components/schemas/NewPet)")]
    [InlineData("{\"name\":5}", "application/json", "body at $.name: expected string, was 5 (#/components/schemas/NewPet/properties/name)")]
    [InlineData("{\"name\":\"\"}", "application/json", "body at $.name: has 0 characters, at least 1 are wanted")]
    [InlineData("{\"name\":\"a\",\"nam\":1}", "application/json", "body at $.nam: the schema knows no 'nam', and forbids others")]
    [InlineData("{\"name\":\"a\",\"born\":\"today\"}", "application/json", "body at $.born: is no date")]
    [InlineData("{\"name\":\"a\",\"tags\":[\"x\",1]}", "application/json", "body at $.tags[1]: expected string, was 1")]
    [InlineData("{\"name\":", "application/json", "the body is no JSON")]
    [InlineData("{\"name\":\"a\",\"born\":null,\"tags\":[]}", "application/json", null)]
    public async Task ABodyIsRefused(string? body, string? contentType, string? reason) => await AssertRefused("POST", "/v1/pets", null, body, contentType, reason);

    [Fact]
    public async Task ABodyWhereTheDocumentHasNoneIsRefused() => await AssertRefused("DELETE", "/v1/pets/3", null, "{}", "application/json", "the document has no body here");

    [Fact]
    public async Task AllReasonsAreSaidAtOnce()
    {
        using var server = FakeServer.FromDocumentText(PetDocument.Json, "pets.json");
        var refusal = await Assert.ThrowsAsync<FakeServerException>(() => server.Session("https://pets.example/v1/").GetAsync("pets?limit=0&kind=cow"));
        Assert.StartsWith("pets.json does not allow GET https://pets.example/v1/pets?limit=0&kind=cow, which is listPets (#/paths/~1pets/get):\n  ", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(4, refusal.Message.Split('\n').Length);
    }

    private static async Task AssertRefused(string method, string url, string? headers, string? body, string? contentType, string? reason)
    {
        using var server = FakeServer.FromDocumentText(PetDocument.Json, "pets.json");
        using var client = new HttpClient(server.CreateHandler());
        using var request = new HttpRequestMessage(new HttpMethod(method), "https://pets.example" + url);
        foreach (var line in (headers ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)) request.Headers.TryAddWithoutValidation(line.Split(": ")[0], line.Split(": ")[1]);
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        if (contentType is not null) request.Content!.Headers.TryAddWithoutValidation("Content-Type", contentType);
        if (reason is null) Assert.True((int)(await client.SendAsync(request)).StatusCode < 300);
        else Assert.Contains(reason, (await Assert.ThrowsAsync<FakeServerException>(() => client.SendAsync(request))).Message, StringComparison.Ordinal);
    }
}
