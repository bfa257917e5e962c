namespace TypedRequests.TestServers;

/// <summary>One of several in a <see cref="FormOrder"/>.</summary>
public sealed class FormItem
{
    public string Sku { get; set; } = "";

    public int Count { get; set; }
}
