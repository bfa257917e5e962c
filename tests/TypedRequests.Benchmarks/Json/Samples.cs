using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TypedRequests.Benchmarks.Json;

/// <summary>The documents that are read and written.</summary>
internal static class Samples
{
    public static byte[] Issue { get; } = Encoding.UTF8.GetBytes(IssueText(482));

    public static byte[] Tiny { get; } = """{"id":7,"name":"seven","active":true,"score":0.75}"""u8.ToArray();

    public static byte[] Wide { get; } = JsonSerializer.SerializeToUtf8Bytes(Row(), PeerContext.Default.WideRow);

    public static byte[] Deep { get; } = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(i => $$"""{"level":{{i}},"next":""")) + "null" + new string('}', 50));

    public static byte[] Inventory { get; } = Encoding.UTF8.GetBytes(
        "{\"items\":{" + string.Join(",", Enumerable.Range(0, 100).Select(i => $$"""  "key-{{i}}": {"id":{{i}},"name":"name {{i}}","active":true,"score":0.5}""")) + "}}");

    public static byte[] Parts { get; } = Encoding.UTF8.GetBytes("{\"role\":\"user\",\"content\":[" + string.Join(",", Enumerable.Range(0, 40).Select(i => (i % 4) switch
    {
        0 => $$"""{"type":"text","text":"What is in picture {{i}}?"}""",
        1 => $$"""{"type":"image_url","url":"https://example.com/pictures/{{i}}.png","detail":"high"}""",
        2 => $$"""{"type":"input_audio","data":"UklGRiQAAABXQVZFZm10IBAAAAAB","format":"wav","seconds":{{i}}}""",
        _ => $$"""{"type":"file","file_id":"file-{{i}}","name":"report {{i}}.pdf","size":{{1000 * i}}}""",
    })) + "]}");

    /// <summary>An array of issues.</summary>
    public static byte[] Issues(int count) => Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Range(1, count).Select(IssueText)) + "]");

    private static string IssueText(int number) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"url":"https://api.github.com/repos/octo/hello/issues/{{number}}","repository_url":"https://api.github.com/repos/octo/hello",
        "labels_url":"https://api.github.com/repos/octo/hello/issues/{{number}}/labels{/name}","comments_url":"https://api.github.com/repos/octo/hello/issues/{{number}}/comments",
        "events_url":"https://api.github.com/repos/octo/hello/issues/{{number}}/events","html_url":"https://github.com/octo/hello/issues/{{number}}",
        "id":{{1000000 + number}},"node_id":"MDU6SXNzdWUx","number":{{number}},"title":"The answer is wrong when the question is long","user":{{UserText("octocat", 1)}},
        "labels":[{"id":208045946,"node_id":"MDU6TGFiZWw=","url":"https://api.github.com/repos/octo/hello/labels/bug","name":"bug","description":"Something is not working","color":"f29513","default":true},
        {"id":208045947,"node_id":"MDU6TGFiZWx=","url":"https://api.github.com/repos/octo/hello/labels/ui","name":"ui","description":null,"color":"a2eeef","default":false}],
        "state":"open","locked":false,"assignee":{{UserText("hubot", 2)}},"assignees":[{{UserText("hubot", 2)}}],
        "milestone":{"url":"https://api.github.com/repos/octo/hello/milestones/1","id":1002604,"number":1,"title":"v1.0","description":"Tracking milestone for version 1.0","creator":{{UserText("octocat", 1)}},
        "open_issues":4,"closed_issues":8,"state":"open","due_on":"2026-10-09T23:39:01Z"},
        "comments":3,"created_at":"2026-04-22T13:33:48Z","updated_at":"2026-04-23T08:00:00Z","closed_at":null,"author_association":"COLLABORATOR","active_lock_reason":null,
        "body":"I'm asking the long question and what comes back is\nnot what the documentation says.\n\nSteps: ask, wait, read."}
        """);

    private static string UserText(string login, int id) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"login":"{{login}}","id":{{id}},"node_id":"MDQ6VXNlcjE=","avatar_url":"https://github.com/images/{{login}}.gif","gravatar_id":"","url":"https://api.github.com/users/{{login}}",
        "html_url":"https://github.com/{{login}}","followers_url":"https://api.github.com/users/{{login}}/followers","type":"User","site_admin":false}
        """);

    private static WideRow Row()
    {
        var text = "{" + string.Join(",", Enumerable.Range(0, 60).Select(i => $"\"field{i:00}\":" + (i % 6) switch
        {
            0 => $"{i}",
            1 => $"\"text {i}\"",
            2 => "true",
            3 => $"{i}.5",
            4 => "\"2026-04-22T13:33:48Z\"",
            _ => $"{i}000000000",
        })) + "}";
        return JsonSerializer.Deserialize(text, PeerContext.Default.WideRow)!; // the text is an object
    }
}
