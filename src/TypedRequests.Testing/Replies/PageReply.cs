using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>One page of a list, with whatever the client finds the next one by: a link, a cursor, a URL, a number.</summary>
internal static class PageReply
{
    private const string LinkArgument = "page";

    /// <param name="call">What asks for a page.</param>
    /// <param name="items">All items as JSON.</param>
    /// <param name="pages">Where each page begins, and the end.</param>
    internal static ReplyBody Of(ReceivedCall call, IReadOnlyList<byte[]> items, IReadOnlyList<int> pages)
    {
        var rules = call.Watched?.Pages ?? throw new FakeServerException($"{call} is not answered with a list in pages.");
        var (index, count) = (Index(call, rules), pages.Count - 1);
        var array = new JsonArray([.. index >= 0 && index < count ? items.Take(pages[index + 1]).Skip(pages[index]).Select(static item => JsonNode.Parse(item)) : []]);
        List<KeyValuePair<string, string>> headers = [];
        JsonNode page = rules.ItemsPath.Count == 0 ? array : new JsonObject();
        if (page is JsonObject whole)
        {
            Put(whole, rules.ItemsPath, array);
            Put(whole, rules.TotalCountPath, items.Count);
            Put(whole, rules.PageCountPath, count);
            if (index + 1 < count) Put(whole, rules.NextPath, rules.Parameter is null ? Link(call, index + 1) : Cursor(index + 1));
        }

        if (rules is { Parameter: null, NextPath.Count: 0 } && index + 1 < count) headers.Add(new("Link", $"<{Link(call, index + 1)}>; rel=\"next\""));
        if (rules.TotalCountHeader is { } total) headers.Add(new(total, items.Count.ToString(CultureInfo.InvariantCulture)));
        if (rules.PageCountHeader is { } number) headers.Add(new(number, count.ToString(CultureInfo.InvariantCulture)));
        return ReplyBody.Json(Encoding.UTF8.GetBytes(page.ToJsonString())) with { Headers = headers };
    }

    private static int Index(ReceivedCall call, WatchedPages rules)
    {
        if (rules is { Parameter: { } name, NextPath.Count: 0 })
        {
            // Counted: who begins with 0 counts from 0.
            return call.QueryValue(name) is { } number && int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var asked) ? asked - (rules.FirstNumber == "0" ? 0 : 1) : 0;
        }

        return call.QueryValue(rules.Parameter ?? LinkArgument) is { } token && int.TryParse(token.AsSpan(token.LastIndexOf('-') + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out var page) ? page - 1 : 0;
    }

    private static string Cursor(int index) => string.Create(CultureInfo.InvariantCulture, $"page-{index + 1}");

    private static string Link(ReceivedCall call, int index)
    {
        var others = call.Url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(static pair => !pair.StartsWith(LinkArgument + "=", StringComparison.Ordinal));
        var page = string.Create(CultureInfo.InvariantCulture, $"{LinkArgument}={index + 1}");
        return $"{call.Url.GetLeftPart(UriPartial.Path)}?{string.Join('&', [.. others, page])}";
    }

    private static void Put(JsonObject page, IReadOnlyList<string> path, JsonNode value)
    {
        if (path.Count == 0) return;
        foreach (var name in path.SkipLast(1))
        {
            if (page[name] is not JsonObject inner) page[name] = inner = [];
            page = inner;
        }

        page[path[^1]] = value;
    }
}
