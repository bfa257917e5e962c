using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.Clients.GitHub;

/// <summary>Plays back one recorded conversation with api.github.com: requests have to come as recorded, in order, and get the recorded answers.</summary>
internal sealed class Recording : HttpMessageHandler
{
    private readonly string _scenario;
    private readonly JsonArray _exchanges;
    private int _next;

    private Recording(string scenario, JsonArray exchanges) => (_scenario, _exchanges) = (scenario, exchanges);

    public static string Folder => RepositoryFolder.PathOf("..", "shared", "conformance", "octokit-fixtures", "scenarios", "api.github.com");

    public static Recording Of(string scenario)
    {
        Assert.SkipUnless(Directory.Exists(Folder), "the recorded conversations are not here (../shared/conformance/octokit-fixtures)");
        return new(scenario, JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, scenario, "normalized-fixture.json")))!.AsArray()); // never empty
    }

    /// <summary>Requires that everything recorded has been asked for.</summary>
    public void AssertComplete() => Assert.Equal(_exchanges.Count, _next);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.True(_next < _exchanges.Count, $"{_scenario} has no further exchange for {request.Method} {request.RequestUri}");
        var expected = _exchanges[_next++]!; // arrays of objects
        var url = new Uri((string)expected["scope"]! + (string)expected["path"]!);
        Assert.Equal($"{(string)expected["method"]!} {url.AbsoluteUri}".ToUpperInvariant(), $"{request.Method} {request.RequestUri!.AbsoluteUri}".ToUpperInvariant()); // always recorded
        Assert.Equal(url.PathAndQuery, request.RequestUri.PathAndQuery);
        AssertHeader(expected, request, "accept");
        AssertHeader(expected, request, "authorization");
        await AssertBody(expected, request.Content, cancellationToken);
        return Answer(expected, request);
    }

    private static void AssertHeader(JsonNode expected, HttpRequestMessage request, string name) =>
        Assert.Equal((string?)expected["reqheaders"]![name], request.Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null); // always recorded

    private static async Task AssertBody(JsonNode expected, HttpContent? content, CancellationToken cancellationToken)
    {
        var sent = content is null ? "" : await content.ReadAsStringAsync(cancellationToken);
        if (expected["body"] is JsonObject body)
        {
            Assert.True(JsonNode.DeepEquals(body, JsonNode.Parse(sent)), $"expected {body.ToJsonString()}, sent {sent}");
            Assert.Equal("application/json", content!.Headers.ContentType!.MediaType); // it was read
        }
        else
        {
            Assert.Equal((string)expected["body"]!, sent); // text when it is no object
        }
    }

    private static HttpResponseMessage Answer(JsonNode expected, HttpRequestMessage request)
    {
        var response = expected["response"];
        var isBinary = (bool?)expected["responseIsBinary"] == true;
        var body = response switch
        {
            JsonValue text when isBinary => Convert.FromHexString((string)text!), // hexadecimal where it is binary
            JsonValue text => Encoding.UTF8.GetBytes((string)text!), // as it was
            null => [],
            _ => Encoding.UTF8.GetBytes(response.ToJsonString()),
        };
        var answer = new HttpResponseMessage((HttpStatusCode)(int)expected["status"]!) { Content = new ByteArrayContent(body), RequestMessage = request }; // always recorded
        foreach (var (name, value) in expected["headers"]!.AsObject()) // always recorded
        {
            var text = value is JsonArray many ? string.Join(", ", many) : value?.ToString();
            if (name is not ("content-length" or "content-encoding" or "transfer-encoding") && !answer.Headers.TryAddWithoutValidation(name, text)) answer.Content.Headers.TryAddWithoutValidation(name, text);
        }

        answer.Content.Headers.ContentType ??= new MediaTypeHeaderValue("application/octet-stream");
        return answer;
    }
}
