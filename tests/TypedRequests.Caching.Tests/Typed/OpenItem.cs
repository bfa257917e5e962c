namespace TypedRequests.Caching.Tests;

public sealed class OpenItem
{
    public string Name { get; set; } = "";
}
