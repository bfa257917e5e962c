using System.Net;
using System.Text;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>What Requests' own tests ask of building a request: TestRequests of test_requests.py, bodies and headers.</summary>
public sealed class BuildingRows
{
    [Fact] // row 1: test_entry_points
    public void EveryVerbIsThereOnSessionsAndWithoutOne()
    {
        string[] verbs = ["Get", "Post", "Put", "Patch", "Delete", "Head", "Options", "Send", "PostJson", "PutJson", "PatchJson"];
        foreach (string verb in verbs.SelectMany(verb => new[] { verb, verb + "Async" }))
        {
            Assert.Contains(typeof(Session).GetMethods(), method => method.Name == verb);
            Assert.Contains(typeof(Requests).GetMethods(), method => method.Name == verb && method.IsStatic);
        }
    }

    [Fact] // row 3: test_basic_building; rows 102, 180: test_prepared_from_session, test_prepared_copy
    public void APreparedRequestIsWhatWouldBeSent()
    {
        using var session = new Session { Auth = Auth.Basic("user", "pass"), Headers = { ["x"] = "1" } };
        PreparedRequest prepared = session.Prepare(HttpMethod.Post, "http://localhost/", new() { Form = new() { ["life"] = "42" } });
        Assert.Equal("life=42", Encoding.ASCII.GetString(prepared.Body!.Value.Span));
        Assert.Equal("http://localhost/", prepared.Url.AbsoluteUri);
        Assert.Equal("Basic dXNlcjpwYXNz", prepared.Headers["Authorization"]);
        Assert.Equal("1", prepared.Headers["X"]);
        Assert.Equal("7", prepared.Headers["Content-Length"]);
    }

    [Theory] // rows 4 to 6, 49: test_no_content_length, test_no_body_content_length, test_empty_content_length, test_HTTP_200_OK_PUT
    [InlineData("GET", null)]
    [InlineData("HEAD", null)]
    [InlineData("OPTIONS", null)]
    [InlineData("DELETE", null)]
    [InlineData("POST", "0")]
    [InlineData("PUT", "0")]
    [InlineData("PATCH", "0")]
    public async Task OnlyPostPutAndPatchSayThatTheyHaveNoBody(string verb, string? length)
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.SendAsync(new HttpMethod(verb), url));
        Assert.Equal((verb, length, null), (sent.Method, sent.Header("Content-Length"), sent.Header("Transfer-Encoding")));
    }

    [Theory] // row 6: data="" also says 0
    [InlineData("")]
    [InlineData(null)]
    public async Task AnEmptyBodyHasTheLengthZero(string? body)
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.PostAsync(url, new() { Content = body }));
        Assert.Equal("0", sent.Header("Content-Length"));
    }

    [Fact] // row 7: test_override_content_length; R25
    public void AContentLengthOfOnesOwnIsRefusedWithTheRemedy()
    {
        var options = new RequestOptions();
        Assert.Contains("RequestOptions.Content", Assert.Throws<InvalidRequestException>(() => options.Headers["Content-Length"] = "3").Message);
    }

    [Fact] // row 11: test_params_bytes_are_encoded: a raw query is the URL's own
    public async Task AQueryOfTheUrlIsSentAsWritten()
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.GetAsync(url + "?test=foo&x=%41", new() { Query = { ["y"] = "1" } }));
        Assert.Equal("/?test=foo&x=%41&y=1", sent.Target);
    }

    [Fact] // rows 32, 88: test_HTTP_200_OK_GET_WITH_MIXED_PARAMS, test_urlencoded_get_query_multivalued_param
    public async Task QueryArgumentsRepeatAndAreSeenInTheUrl()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        Response response = await session.GetAsync("/get?a=1", new() { Query = { { "test", ["foo", null, "baz"] } } });
        Assert.Equal("/get?a=1&test=foo&test=baz", response.Url.PathAndQuery);
        Assert.Equal(["foo", "baz"], response.Json()!["args"]!["test"]!.AsArray().Select(value => (string?)value));
    }

    [Theory] // rows 12, 81, 136, 176, 192: test_binary_put, test_unicode_header_name, content length counts bytes
    [InlineData("\u00FF", "2")]
    [InlineData("This is a test 😀", "19")]
    public async Task TextIsUtf8AndItsLengthCountsBytes(string text, string length)
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.PutAsync(url, new() { Content = text }));
        Assert.Equal((length, text), (sent.Header("Content-Length"), sent.BodyText));
    }

    [Fact] // rows 12, 134: test_binary_put, test_can_send_objects_with_files
    public async Task BytesStayBytes()
    {
        byte[] bytes = [0, 255, 254, 13, 10, 128];
        ScriptedRequest sent = await SendAsync((session, url) => session.PutAsync(url, new() { Content = bytes }));
        Assert.Equal(bytes, sent.Body);
        Assert.Null(sent.Header("Content-Type")); // R21
        sent = await SendAsync((session, url) => session.PutAsync(url, new() { Content = new ReadOnlyMemory<byte>(bytes) }));
        Assert.Equal(bytes, sent.Body);
    }

    [Fact] // row 15: test_HTTP_200_OK_GET_ALTERNATIVE; S9
    public async Task APreparedRequestCanBeSent()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        PreparedRequest prepared = session.Prepare(HttpMethod.Get, "/get", new() { Headers = { ["X-Mine"] = "1" } });
        Response response = await session.SendAsync(prepared);
        Assert.Equal("1", (string?)response.Json()!["headers"]!["X-Mine"]);
    }

    [Theory] // rows 31, 47: test_HTTP_200_OK_GET_WITH_PARAMS, test_user_agent_transfers
    [InlineData("User-agent")]
    [InlineData("user-agent")]
    public async Task AUserAgentOfOnesOwnReachesTheServerOnce(string name)
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.GetAsync(url, new() { Headers = { [name] = "Mozilla/5.0 (my app" } }));
        Assert.Equal(["Mozilla/5.0 (my app"], sent.Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value));
    }

    [Fact] // rows 45, 46, 120, 125: None removes, order, case
    public async Task HeadersMergeWithoutCaseInTheSessionsOrder()
    {
        ScriptedRequest sent = await SendAsync((session, url) =>
        {
            session.Headers["Second"] = "2";
            session.Headers["First"] = "1";
            session.Headers["gone"] = "x";
            session.Headers["suppressed"] = null;
            return session.GetAsync(url, new() { Headers = { ["Third"] = "3", ["FIRST"] = "one", ["GONE"] = null } });
        });
        Assert.Equal([new("Second", "2"), new("FIRST", "one"), new("Third", "3")], sent.Headers.TakeLast(3));
    }

    [Fact] // rows 71, 76, 154: test_conflicting_post_params, test_json_param_post_should_not_override_data_param
    public async Task TwoBodiesAreAnArgumentException()
    {
        using var session = new Session();
        RequestOptions[] contradictions =
        [
            new() { Content = "a", Files = new() { ["f"] = "x"u8.ToArray() } },
            new() { Content = "a", Form = new() { ["a"] = "1" } },
            new() { Json = new System.Text.Json.Nodes.JsonObject(), Files = new() { ["f"] = "x"u8.ToArray() } },
            new() { Json = new System.Text.Json.Nodes.JsonObject(), Form = new() { ["a"] = "1" } },
        ];
        foreach (RequestOptions options in contradictions)
        {
            await Assert.ThrowsAsync<ArgumentException>(() => session.PostAsync("http://127.0.0.1:9/", options));
        }
    }

    [Fact] // rows 71, 74, 89 to 91, 93: forms, files and both together arrive
    public async Task FormsAndFilesArrive()
    {
        await using HttpBinServer server = await HttpBinServer.StartAsync();
        using var session = new Session { BaseAddress = server.Address };
        var form = new FormBody { { "test", ["foo", "baz"] }, { "ünïcode", "wert" } };
        Response posted = await session.PostAsync("/post?a=1", new() { Form = form, Files = new() { ["Fäil"] = FilePart.FromText("some,data\n", "näme.csv") }, Query = { ["b"] = "2" } });
        var echo = posted.Json()!;
        Assert.Equal(["foo", "baz"], echo["form"]!["test"]!.AsArray().Select(value => (string?)value));
        Assert.Equal(("wert", "some,data\n"), ((string?)echo["form"]!["ünïcode"], (string?)echo["files"]!["Fäil"]));
        Assert.Equal(("1", "2"), ((string?)echo["args"]!["a"], (string?)echo["args"]!["b"]));
    }

    [Fact] // rows 73, 92, 163 to 165, 194: streams have their remaining length, or go out in chunks; never both
    public async Task AStreamHasALengthOrChunksNeverBoth()
    {
        ScriptedRequest known = await SendAsync((session, url) => session.PostAsync(url, new() { Auth = Auth.Basic("u", "p"), Content = new MemoryStream("0123"u8.ToArray()) { Position = 1 } }));
        Assert.Equal(("123", "3", null), (known.BodyText, known.Header("Content-Length"), known.Header("Transfer-Encoding")));
        ScriptedRequest unknown = await SendAsync((session, url) => session.PostAsync(url, new() { Auth = Auth.Basic("u", "p"), Content = new PipeLike("abc"u8.ToArray()) }));
        Assert.Equal(("abc", null, "chunked"), (unknown.BodyText, unknown.Header("Content-Length"), unknown.Header("Transfer-Encoding")));
        ScriptedRequest empty = await SendAsync((session, url) => session.PostAsync(url, new() { Content = new PipeLike([]) }));
        Assert.Equal(("", null, "chunked"), (empty.BodyText, empty.Header("Content-Length"), empty.Header("Transfer-Encoding")));
    }

    [Theory] // rows 196, 197: test_chunked_upload_uses_only_specified_host_header, ..._doesnt_skip_host_header
    [InlineData("other.example")]
    [InlineData(null)]
    public async Task ThereIsOneHostHeader(string? host)
    {
        ScriptedRequest sent = await SendAsync((session, url) =>
            session.PostAsync(url, new() { Content = new PipeLike("abc"u8.ToArray()), Headers = { ["Host"] = host } }));
        string written = Assert.Single(sent.Headers, header => header.Key == "Host").Value;
        Assert.True(written == host || (host is null && written.StartsWith("127.0.0.1:", StringComparison.Ordinal)), written);
    }

    [Fact] // row 95: test_unicode_method_name; CVE-2020-26137: a method is a token
    public async Task AMethodOfOnesOwnIsSentAndOneWithAControlIsRefused()
    {
        Assert.Equal("REPORT", (await SendAsync((session, url) => session.SendAsync(new HttpMethod("REPORT"), url))).Method);
        Assert.ThrowsAny<FormatException>(() => new HttpMethod("GET /evil HTTP/1.1\r\nX: y"));
    }

    [Fact] // rows 153, 176: test_json_param_post_content_type_works, test_json_encodes_as_bytes
    public async Task JsonIsSentWithItsTypeAndLength()
    {
        ScriptedRequest sent = await SendAsync((session, url) => session.PostAsync(url, new() { Json = new System.Text.Json.Nodes.JsonObject { ["k"] = "é", ["n"] = 1 } }));
        Assert.Equal("application/json", sent.Header("Content-Type")!.Split(';')[0]);
        Assert.Equal(sent.Body.Length.ToString(), sent.Header("Content-Length"));
        Assert.Equal("é", (string?)System.Text.Json.Nodes.JsonNode.Parse(sent.BodyText)!["k"]);
    }

    [Fact] // row 187: test_post_json_nan
    public void ANumberThatJsonDoesNotHaveIsRefused()
    {
        using var session = new Session();
        System.Text.Json.Nodes.JsonObject body = new() { ["n"] = double.NaN };
        Assert.Throws<ArgumentException>(() => session.Post("http://127.0.0.1:9/", new() { Json = body }));
    }

    private static async Task<ScriptedRequest> SendAsync(Func<Session, string, Task<Response>> call)
    {
        await using ScriptedServer server = ScriptedServer.Start().Always(r => r.Status(200));
        using var session = new Session();
        Assert.Equal(HttpStatusCode.OK, (await call(session, server.Address.AbsoluteUri)).StatusCode);
        return Assert.Single(server.Requests);
    }
}
