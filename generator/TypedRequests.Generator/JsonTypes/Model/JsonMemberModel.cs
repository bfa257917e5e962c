namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>One member of a record, class or struct.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Shape">How its value stands in JSON.</param>
internal sealed record JsonMemberModel(string Name, string JsonName, JsonShape Shape)
{
    /// <summary>How it is written, where that is not how it is read: a constructor's parameter and its property may differ in what they say of nulls.</summary>
    public JsonShape? Written { get; init; }

    public JsonNull Null { get; init; }

    /// <summary>The one value that it has.</summary>
    public JsonConstModel? Const { get; init; }

    /// <summary>It may be null where JSON does not name it, although JSON may not say null: <c>[DisallowNull]</c>.</summary>
    public bool CanLack { get; init; }

    /// <summary>The member is an <c>Optional&lt;T&gt;</c> of the shape.</summary>
    public bool IsOptional { get; init; }

    public JsonSlot Slot { get; init; }

    /// <summary>Its absence is an error.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The argument when JSON does not name it, as C#; null for default.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the object's own initial value must be kept when JSON does not name the member: only a look at an instance tells it.</summary>
    public bool HasInitialValue { get; init; }

    /// <summary>For a member that is filled: whether it can also be replaced.</summary>
    public bool CanSet { get; init; }

    /// <summary>Whether its value can be asked for.</summary>
    public bool CanGet { get; init; }

    public bool IsWritten { get; init; }

    public JsonIgnore Ignore { get; init; }

    public int Order { get; init; }

    /// <summary>What the argument is called.</summary>
    public string? Parameter { get; init; }

    /// <summary>It takes the properties that no member has.</summary>
    public bool IsExtensionData { get; init; }

    /// <summary>The type of the values in a dictionary of extension data; null for a JsonObject.</summary>
    public string? ExtraValue { get; init; }

    public bool IsRead => Slot != JsonSlot.None;
}
