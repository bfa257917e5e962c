namespace TypedRequests.Import.Examples;

/// <summary>What examples show of a member, against its schema.</summary>
internal sealed class ExampleFinding(string schema, string member)
{
    public string Schema { get; } = schema;

    public string Member { get; } = member;

    /// <summary>An example lacks it, though it is required.</summary>
    public bool IsMissing { get; set; }

    /// <summary>An example has null, which is not allowed.</summary>
    public bool HasNull { get; set; }

    /// <summary>The first example that shows it.</summary>
    public string Example { get; set; } = "";

    /// <summary>A written member was relaxed for it.</summary>
    public bool IsUsed { get; set; }
}
