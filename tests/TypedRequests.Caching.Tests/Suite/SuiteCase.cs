using System.Text.Json.Nodes;

namespace TypedRequests.Caching.Tests.Suite;

/// <summary>One test of http-cache-tests: its definition, and what the server saw of it.</summary>
internal sealed class SuiteCase(JsonObject definition)
{
    public string Token { get; } = Guid.NewGuid().ToString("D");

    public string Id => definition["id"]!.GetValue<string>();

    public string Kind => definition["kind"]?.GetValue<string>() ?? "required";

    /// <summary>Whether it is for caches of one user (a browser's) only.</summary>
    public bool IsPrivateOnly => definition["browser_only"]?.GetValue<bool>() == true;

    /// <summary>Whether it is for caches that several users share.</summary>
    public bool IsSharedOnly => definition["browser_skip"]?.GetValue<bool>() == true;

    public bool IsOfCdn => definition["cdn_only"]?.GetValue<bool>() == true;

    public JsonObject[] Steps { get; } = [.. definition["requests"]!.AsArray().Select(static step => step!.AsObject())];

    public List<SuiteSeen> Seen { get; } = [];

    public Dictionary<int, Dictionary<string, string>> Sent { get; } = [];
}
