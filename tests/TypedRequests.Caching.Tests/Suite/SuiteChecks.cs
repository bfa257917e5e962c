using System.Globalization;
using System.Text.Json.Nodes;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>What the suite checks of an answer.</summary>
internal static class SuiteChecks
{
    public static void CheckResponse(SuiteCase test, JsonObject step, int number, Response response, DateTimeOffset now)
    {
        var count = int.TryParse(response.Headers["Server-Request-Count"], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
        var type = step["expected_type"]?.GetValue<string>();
        if (type == "cached" && !((int)response.StatusCode == 304 && count is null)) SuiteRun.Check(step, "expected_type", count < number, $"answer {number} is not from the cache");
        if (type == "not_cached") SuiteRun.Check(step, "expected_type", count == number, $"answer {number} is from the cache");
        CheckStatus(step, number, (int)response.StatusCode);
        foreach (var header in step["expected_response_headers"]?.AsArray() ?? []) CheckHeader(step, number, response, header!, now);
        foreach (var header in step["expected_response_headers_missing"]?.AsArray() ?? [])
        {
            // The suite's own check of a pair looks at something that is never there; here the value is compared.
            var holds = header is JsonArray pair
                ? response.Headers[pair[0]!.GetValue<string>()]?.Contains(pair[1]!.GetValue<string>(), StringComparison.Ordinal) != true
                : response.Headers[header!.GetValue<string>()] is null;
            SuiteRun.Check(step, "expected_response_headers_missing", holds, $"answer {number} has {header}");
        }

        CheckBody(test, step, number, response);
    }

    private static void CheckStatus(JsonObject step, int number, int status)
    {
        if (step.ContainsKey("expected_status"))
        {
            if (step["expected_status"] is { } expected) SuiteRun.Check(step, "expected_status", status == expected.GetValue<int>(), $"answer {number} is {status}, not {expected}");
        }
        else if (step["response_status"] is { } said)
        {
            if (status != said[0]!.GetValue<int>()) throw new SuiteFailure(true, $"answer {number} is {status}, not {said[0]}");
        }
        else if (status == 999)
        {
            SuiteRun.Check(step, "expected_type", false, $"request {number} was not conditional");
        }
        else if (status != 200)
        {
            throw new SuiteFailure(true, $"answer {number} is {status}, not 200");
        }
    }

    private static void CheckHeader(JsonObject step, int number, Response response, JsonNode header, DateTimeOffset now)
    {
        var name = header is JsonArray ? header[0]!.GetValue<string>() : header.GetValue<string>();
        var value = response.Headers[name];
        var holds = header switch
        {
            JsonArray { Count: > 2 } compared when compared[1]!.GetValueKind() == System.Text.Json.JsonValueKind.String && compared[1]!.GetValue<string>() == "=" => value == response.Headers[compared[2]!.GetValue<string>()],
            JsonArray { Count: > 2 } compared => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read > compared[2]!.GetValue<int>(),
            JsonArray pair => value == SuiteText.ValueOf(pair, step, ServerTime(response, now), response.Headers["Server-Base-Url"]),
            _ => value is not null,
        };
        SuiteRun.Check(step, "expected_response_headers", holds, $"answer {number} has {name}: {value}, not {header.ToJsonString()}");
    }

    private static DateTimeOffset ServerTime(Response response, DateTimeOffset now) =>
        long.TryParse(response.Headers["Server-Now"], NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? DateTimeOffset.FromUnixTimeMilliseconds(told) : now;

    private static void CheckBody(SuiteCase test, JsonObject step, int number, Response response)
    {
        if (step["check_body"]?.GetValueKind() == System.Text.Json.JsonValueKind.False) return;
        if (step.ContainsKey("expected_response_text"))
        {
            if (step["expected_response_text"] is { } text) SuiteRun.Check(step, "expected_response_text", response.Text == text.GetValue<string>(), $"the body {number} is {response.Text}");
        }
        else if (step["response_body"] is { } body)
        {
            if (response.Text != body.GetValue<string>()) throw new SuiteFailure(true, $"the body {number} is {response.Text}");
        }
        else if ((int)response.StatusCode is not (204 or 304) && step["request_method"]?.GetValue<string>() != "HEAD" && response.Text != test.Token)
        {
            throw new SuiteFailure(true, $"the body {number} is {response.Text}, not the test's");
        }
    }
}
