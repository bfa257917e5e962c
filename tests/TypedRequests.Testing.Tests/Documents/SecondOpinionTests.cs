namespace TypedRequests.Testing.Tests;

/// <summary>Another validator refuses what we refuse, and nothing else. Of parameters it knows strings only, so that the types of query, header and path are ours to check.</summary>
public sealed class SecondOpinionTests
{
    private const string Trace = "X-Trace: 6f1c1f0e-3a53-4d7c-9d0e-1c2b3a4d5e6f";
    private const string Json = "application/json";

    private static readonly DocumentRequest[] s_requests =
    [
        new("GET", "/pats"), new("PUT", "/pets/3"), new("GET", "/pets/3/toys"), new("GET", "/pets/mine"), new("DELETE", "/pets/3"),
        new("GET", "/pets"), new("GET", "/pets", Trace), new("GET", "/pets", "X-Trace: none"), new("GET", "/pets?limt=3", Trace), new("GET", "/pets?kind=cat&kind=cow", Trace), new("GET", "/pets?kind=cat&kind=dog", Trace),
        new("GET", "/pets", Trace + "\nCookie: theme=pink"), new("GET", "/pets", Trace + "\nCookie: theme=dark"),
        new("POST", "/pets"), new("POST", "/pets", null, "{}", Json), new("POST", "/pets", null, """{"name":5}""", Json), new("POST", "/pets", null, """{"name":""}""", Json),
        new("POST", "/pets", null, """{"name":"a","nam":1}""", Json), new("POST", "/pets", null, """{"name":"a","born":"today"}""", Json), new("POST", "/pets", null, """{"name":"a","born":"2026-02-30"}""", Json),
        new("POST", "/pets", null, """{"name":"a","tags":["x",1]}""", Json), new("POST", "/pets", null, """{"name":"a","tags":["x"],"born":"2026-02-28"}""", Json), new("POST", "/pets", null, """{"name":"a","born":null}""", Json),
        new("POST", "/pets", null, """{"name":""", Json), new("POST", "/pets", null, "{}", "text/plain"),
    ];

    [Fact]
    public async Task OpenApiBackendAgrees()
    {
        var theirs = await Verdicts.TheirsAsync(PetDocument.Json, s_requests, TestContext.Current.CancellationToken);
        Assert.Equal(s_requests.Length, theirs.Count);
        List<string> differences = [];
        foreach (var (request, verdict) in s_requests.Zip(theirs))
        {
            var ours = await Verdicts.OursAsync(PetDocument.Json, request);
            if (ours is null != verdict is null) differences.Add($"{request}: ours {ours ?? "allowed"}, theirs {verdict ?? "allowed"}");
        }

        Assert.Empty(differences);
    }
}
