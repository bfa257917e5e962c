namespace TypedRequests.TestServers;

/// <summary>What <see cref="FormServer"/> reads a form into.</summary>
public sealed class FormOrder
{
    public string Customer { get; set; } = "";

    public DateTime Due { get; set; }

    public List<FormItem> Items { get; set; } = [];

    public Dictionary<string, string> Notes { get; set; } = [];

    public string[] Tags { get; set; } = [];
}
