using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>Runs one test of the suite over a session with a cache: its requests in turn, and its checks of answers and of what reached the server.</summary>
internal sealed class SuiteRun(SuiteCase test, Session session, FakeTimeProvider time)
{
    private readonly List<Response?> _responses = [];

    /// <summary>Null when it passes; else what does not hold.</summary>
    public async Task<string?> RunAsync()
    {
        try
        {
            for (var i = 0; i < test.Steps.Length; i++)
            {
                await AskAsync(i);
                if (Flag(test.Steps[i], "pause_after")) time.Advance(TimeSpan.FromSeconds(3));
                if (session.CacheInUse is { } cache) await cache.Renewal;
            }

            CheckSeen();
            return null;
        }
        catch (SuiteFailure failure)
        {
            return failure.Message;
        }
    }

    private async Task AskAsync(int index)
    {
        var step = test.Steps[index];
        var options = new RequestOptions { AllowRedirects = false };
        foreach (var group in (step["request_headers"]?.AsArray() ?? []).GroupBy(static header => header![0]!.GetValue<string>()))
            options.Headers[group.Key] = string.Join(", ", group.Select(header => ValueOf(header!.AsArray(), step, index))).Trim();
        options.Headers["Test-ID"] = test.Id;
        options.Headers["Req-Num"] = (index + 1).ToString(CultureInfo.InvariantCulture);
        // The modes of fetch, by their names here.
        options.Cache = step["cache"]?.GetValue<string>() switch
        {
            "no-store" => CacheMode.Bypass,
            "reload" => CacheMode.Reload,
            "no-cache" => CacheMode.Revalidate,
            "force-cache" => CacheMode.PreferStored,
            "only-if-cached" => CacheMode.OnlyStored,
            _ => CacheMode.Default,
        };
        if (step["request_body"] is { } body) options.Content = body.GetValue<string>();
        var path = $"/test/{test.Token}{(step["filename"] is { } file ? "/" + file : "")}{(step["query_arg"] is { } query ? "?" + query : "")}";
        try
        {
            var response = await session.SendAsync(new HttpMethod(step["request_method"]?.GetValue<string>() ?? "GET"), RequestUrl.Raw(path), options);
            _responses.Add(response);
            SuiteChecks.CheckResponse(test, step, index + 1, response, time.GetUtcNow());
        }
        catch (RequestException gone)
        {
            _responses.Add(null);
            // A connection that the server broke off is an answer that a test may ask for.
            if (!Flag(step, "disconnect") || step["expected_type"]?.GetValue<string>() == "cached") throw new SuiteFailure(Setup(step, "expected_type"), gone.Message);
        }
    }

    private string ValueOf(JsonArray header, JsonObject step, int index) =>
        Flag(step, "magic_ims") && header[1]!.GetValueKind() == System.Text.Json.JsonValueKind.Number && _responses[index - 1]?.Headers["Server-Now"] is { } now
            ? SuiteText.ValueOf(header, step, DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(now, CultureInfo.InvariantCulture)), null)
            : SuiteText.ValueOf(header, step, time.GetUtcNow(), null);

    private void CheckSeen()
    {
        var next = 0;
        for (var i = 0; i < test.Steps.Length; i++)
        {
            var step = test.Steps[i];
            var type = step["expected_type"]?.GetValue<string>();
            if (type == "cached") continue;
            var seen = next < test.Seen.Count ? test.Seen[next] : null;
            next++;
            if (type == "not_cached") Check(step, "expected_type", seen?.Number == i + 1, $"request {i + 1} did not reach the server");
            if (type is "etag_validated" or "lm_validated")
            {
                var condition = type == "etag_validated" ? "if-none-match" : "if-modified-since";
                Check(step, "expected_type", seen?.Headers.ContainsKey(condition) == true, $"request {i + 1} has no {condition}");
            }

            if (seen is not null) CheckRequest(step, i, seen);
        }
    }

    private void CheckRequest(JsonObject step, int index, SuiteSeen seen)
    {
        foreach (var header in step["expected_request_headers"]?.AsArray() ?? [])
        {
            var holds = header is JsonArray pair
                ? seen.Headers.GetValueOrDefault(pair[0]!.GetValue<string>().ToLowerInvariant()) == pair[1]!.GetValue<string>()
                : seen.Headers.ContainsKey(header!.GetValue<string>().ToLowerInvariant());
            Check(step, "expected_request_headers", holds, $"request {index + 1} lacks {header}");
        }

        foreach (var header in step["expected_request_headers_missing"]?.AsArray() ?? [])
        {
            var holds = header is JsonArray pair
                ? seen.Headers.GetValueOrDefault(pair[0]!.GetValue<string>().ToLowerInvariant()) != pair[1]!.GetValue<string>()
                : !seen.Headers.ContainsKey(header!.GetValue<string>().ToLowerInvariant());
            Check(step, "expected_request_headers_missing", holds, $"request {index + 1} has {header}");
        }

        foreach (var (name, value) in seen.Saved)
        {
            if (name.Equals("Date", StringComparison.OrdinalIgnoreCase) || _responses[index] is not { } response) continue;
            if (response.Headers[name] != value) throw new SuiteFailure(true, $"answer {index + 1} has {name}: {response.Headers[name]}, not {value}");
        }

        if (step["expected_method"] is { } method) Check(step, "expected_method", seen.Method == method.GetValue<string>(), $"request {index + 1} is a {seen.Method}");
    }

    internal static void Check(JsonObject step, string member, bool holds, string message)
    {
        if (!holds) throw new SuiteFailure(Setup(step, member), message);
    }

    internal static bool Flag(JsonObject step, string member) => step[member]?.GetValueKind() == System.Text.Json.JsonValueKind.True;

    private static bool Setup(JsonObject step, string member) => Flag(step, "setup") || step["setup_tests"]?.AsArray().Any(name => name!.GetValue<string>() == member) == true;
}
