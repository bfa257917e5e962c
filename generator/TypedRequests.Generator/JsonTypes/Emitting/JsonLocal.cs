using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>One member as the emitted format handles it: its number, its local variable, its field.</summary>
/// <param name="Member">The member.</param>
/// <param name="Index">Its place in the table of names.</param>
/// <param name="Name">The local variable.</param>
/// <param name="Field">The static field that holds its format, if one is needed.</param>
internal sealed record JsonLocal(JsonMemberModel Member, int Index, string Name, string? Field)
{
    /// <summary>The static field that holds the format it is written by, if that is another one.</summary>
    public string? WrittenField { get; init; }

    /// <summary>A name in another case is a name of it, unless its own has been there.</summary>
    public bool IsMatchedWithoutCase { get; init; }

    /// <summary>Which of the <c>seen</c> variables holds its bit.</summary>
    public int Word => Index / 64;

    public ulong Bit => 1ul << (Index % 64);

    /// <summary>What null is when it is read: a collection without a setter can be filled, and never become null.</summary>
    public JsonNull NullOnRead => Member is { Slot: JsonSlot.Populate, CanSet: false } ? JsonNull.Never : Member.Null;

    public bool IsNeverNullReference => Member is { IsOptional: false, Shape.Type.IsValueType: false } && NullOnRead == JsonNull.Never;

    /// <summary>Whether it matters later if JSON named the member.</summary>
    public bool IsTracked(bool direct) => Member.IsRequired || (IsMatchedWithoutCase && !Member.IsExtensionData)
        || (Member.HasInitialValue && (Member.Slot == JsonSlot.Initializer || IsNeverNullReference))
        || (Member.Slot is JsonSlot.Setter or JsonSlot.Populate && !direct && !Member.IsExtensionData);

    /// <summary>Extension data that is a JsonObject, so that no format is needed.</summary>
    public bool IsNodes => Member is { IsExtensionData: true, ExtraValue: null };

    /// <summary>The type of the local variable.</summary>
    public string Type
    {
        get
        {
            var name = Member.Shape.Type.Name;
            var annotated = NullOnRead is JsonNull.Never or JsonNull.Default && !Member.IsExtensionData ? name : name + "?";
            return Member.IsOptional ? $"{JsonRuntime.Optional}<{annotated}>" : annotated;
        }
    }

    /// <summary>The format, null not included.</summary>
    public string Format => Field ?? Member.Shape.Format;

    /// <summary>The format it is written by.</summary>
    public string WrittenFormat => WrittenField ?? Format;

    /// <summary>The expression that reads a value.</summary>
    public string Read
    {
        get
        {
            var shape = Member.Shape;
            var core = Member.Const is { } constant ? $"{JsonRuntime.Read}.Constant(ref reader, {constant.Json}, {constant.Value})" : shape.Read ?? $"{Format}.Read(ref reader)";

            var value = shape.ReadsNull ? OfConverter(core)
                : NullOnRead == JsonNull.Never ? core
                : (Member.Const is null ? shape.ReadOrNull : null) ?? $"{IsNull} ? {Null} : {core}";
            return Member.IsOptional ? $"new {Type}({value})" : value;
        }
    }

    /// <summary>The statement that checks a constant which is kept nowhere.</summary>
    public string Check
    {
        get
        {
            var check = $"{JsonRuntime.Read}.Constant(ref reader, {Member.Const!.Json});"; // only constants are checked
            return Member.Null == JsonNull.Never ? check : $"if (!({IsNull}))\n{{\n    {check}\n}}\n";
        }
    }

    /// <summary>The condition that a value to write is not null, and the expression of the value then.</summary>
    public (string Condition, string Value) Present(string read) => (Member.Written ?? Member.Shape) switch
    {
        { IsUnionOfLanguage: false } => ($"{read} is {{ }} {Name}", Name),
        { Type.IsValueType: true } => (read + ".HasValue", read + ".GetValueOrDefault()"),
        _ => ($"!object.ReferenceEquals({read}, null)", read + "!"),
    };

    /// <summary>The condition that JSON says null, or what stands for it.</summary>
    public string IsNull => Member.Shape.EmptyIsNull ? $"{JsonRuntime.Read}.IsNullOrEmpty(ref reader)" : JsonRuntime.NullToken;

    // A bare null might convert to the struct itself, as it does to ReadOnlyMemory<byte>.
    private string Null => Member.Null == JsonNull.Default ? "default" : Member.Shape.Type.IsValueType ? $"({Member.Shape.Type.Name}?)null" : "null";

    // A converter is asked about null as well, and may return it for anything; a member that is never null does not take it.
    private string OfConverter(string core) => Member.Shape switch
    {
        { Type.IsValueType: true, FormatType: null } => Member.Null == JsonNull.Never ? core : $"{JsonRuntime.NullToken} ? {Null} : {core}",
        { Type.IsValueType: true } => core,
        _ => Member.Null == JsonNull.Never ? $"{core} ?? throw {JsonRuntime.Read}.Unexpected(ref reader)" : core,
    };

    /// <summary>The expression that reads a value which is not null.</summary>
    public string ReadValue => Member.Shape.Read ?? $"{Format}.Read(ref reader)";
}
