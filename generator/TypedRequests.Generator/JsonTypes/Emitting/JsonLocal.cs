using TypedRequests.Generator.JsonTypes.Model;

namespace TypedRequests.Generator.JsonTypes.Emitting;

/// <summary>One member as the emitted format handles it: its number, its local variable, its field.</summary>
/// <param name="Member">The member.</param>
/// <param name="Index">Its place in the table of names.</param>
/// <param name="Name">The local variable.</param>
/// <param name="Field">The static field that holds its format, if one is needed.</param>
internal sealed record JsonLocal(JsonMemberModel Member, int Index, string Name, string? Field)
{
    /// <summary>Which of the <c>seen</c> variables holds its bit.</summary>
    public int Word => Index / 64;

    public ulong Bit => 1ul << (Index % 64);

    public bool IsNeverNullReference => Member is { Null: JsonNull.Never, IsOptional: false, Shape.Type.IsValueType: false };

    /// <summary>Whether it matters later if JSON named the member.</summary>
    public bool IsTracked(bool direct) => Member.IsRequired
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
            var annotated = Member.Null == JsonNull.Never && !Member.IsExtensionData ? name : name + "?";
            return Member.IsOptional ? $"{JsonRuntime.Optional}<{annotated}>" : annotated;
        }
    }

    /// <summary>The format, null not included.</summary>
    public string Format => Field ?? Member.Shape.Format;

    /// <summary>The expression that reads a value.</summary>
    public string Read
    {
        get
        {
            var shape = Member.Shape;
            var core = shape.Read ?? $"{Format}.Read(ref reader)";

            // A bare null might convert to the struct itself, as it does to ReadOnlyMemory<byte>.
            var @null = shape.Type.IsValueType ? $"({shape.Type.Name}?)null" : "null";
            var value = Member.Null == JsonNull.Never ? core : shape.ReadOrNull ?? $"{JsonRuntime.NullToken} ? {@null} : {core}";
            return Member.IsOptional ? $"new {Type}({value})" : value;
        }
    }

    /// <summary>The expression that reads a value which is not null.</summary>
    public string ReadValue => Member.Shape.Read ?? $"{Format}.Read(ref reader)";
}
