namespace TypedRequests.Import.Model;

/// <summary>A member of a record.</summary>
internal sealed class Member(string wireName, TypeUse type)
{
    /// <summary>Its name in JSON.</summary>
    public string WireName { get; } = wireName;

    public TypeUse Type { get; set; } = type;

    public string Name { get; set; } = "";

    /// <summary>It has to be given, so it has no default.</summary>
    public bool IsRequired { get; set; }

    /// <summary>Null may be said, and leaving it out means another thing.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Null is written, since the member has to be there.</summary>
    public bool WritesNull { get; init; }

    public string? Description { get; init; }

    /// <summary>Why it is not as the document says.</summary>
    public string? Note { get; init; }

    public string Shape => $"{WireName}|{IsRequired}|{IsOptional}|{WritesNull}|{Type.Constant}";
}
