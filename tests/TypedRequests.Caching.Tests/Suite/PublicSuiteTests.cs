using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>
/// http-cache-tests, the public suite of tests for HTTP caches (BSD-3-Clause). Its definitions are not part of this repository: TYPEDREQUESTS_CACHE_TESTS names a file
/// of them as JSON (<c>node</c> prints it from the package's <c>tests/index.mjs</c>; .ci/run does so). The clock of server and session is the test's, so nothing waits.
/// </summary>
public sealed class PublicSuiteTests(ITestOutputHelper output)
{
    private static readonly string? s_file = Environment.GetEnvironmentVariable("TYPEDREQUESTS_CACHE_TESTS");

    [Fact]
    public async Task RequiredTestsForACacheOfOneUserPass()
    {
        Assert.SkipWhen(s_file is null, "TYPEDREQUESTS_CACHE_TESTS names no file with the definitions of http-cache-tests.");
        var tests = JsonNode.Parse(await File.ReadAllTextAsync(s_file!))!.AsArray()
            .SelectMany(static suite => suite!["tests"]!.AsArray()).Select(static test => new SuiteCase(test!.AsObject())).Where(static test => !test.IsOfCdn).ToArray();
        var failures = await RunAsync(tests);
        Report("a cache of one user", [.. tests.Where(static test => !test.IsSharedOnly)], failures);
        Report("any cache that is no browser's", [.. tests.Where(static test => !test.IsPrivateOnly)], failures);
        // Of the tests for shared caches these ask for what a cache of one user must not, or need not, do.
        string[] shared = ["freshness-s-maxage-shared", "freshness-max-age-s-maxage-shared-longer", "freshness-max-age-s-maxage-shared-longer-reversed", "freshness-max-age-s-maxage-shared-longer-multiple", "cc-resp-private-shared"];
        Assert.Empty(tests.Where(test => test.Kind == "required" && !test.IsPrivateOnly && failures.ContainsKey(test.Id)).Select(static test => test.Id).Except(shared));
        Assert.Empty(tests.Where(test => test.Kind == "required" && !test.IsSharedOnly && failures.ContainsKey(test.Id)).Select(test => $"{test.Id}: {failures[test.Id]}"));
    }

    private static async Task<Dictionary<string, string>> RunAsync(SuiteCase[] tests)
    {
        var failures = new Dictionary<string, string>();
        using var pool = new ConnectionPool(new() { UseEnvironmentProxy = false });
        var time = new FakeTimeProvider(new(2026, 11, 30, 12, 0, 0, TimeSpan.Zero));
        await using var server = new SuiteServer(time);
        foreach (var test in tests)
        {
            server.Add(test);
            using var session = new Session(pool) { BaseAddress = server.Address, Cache = new(), TimeProvider = time };
            if (await new SuiteRun(test, session, time).RunAsync() is { } failure) failures[test.Id] = failure;
        }

        return failures;
    }

    private void Report(string kind, SuiteCase[] tests, Dictionary<string, string> failures)
    {
        var text = new StringBuilder();
        foreach (var group in tests.GroupBy(static test => test.Kind).OrderBy(static group => group.Key))
        {
            text.AppendLine($"{kind}: {group.Key}: {group.Count(test => !failures.ContainsKey(test.Id))} of {group.Count()}");
            foreach (var test in group.Where(test => test.Kind != "check" && failures.ContainsKey(test.Id))) text.AppendLine($"    {test.Id}: {failures[test.Id]}");
        }

        output.WriteLine(text.ToString());
    }
}
