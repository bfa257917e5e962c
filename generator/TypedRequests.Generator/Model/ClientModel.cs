namespace TypedRequests.Generator.Model;

/// <summary>Everything that is emitted for one interface. Values only: two equal models are one file.</summary>
internal sealed record ClientModel
{
    /// <summary>The interface, fully qualified.</summary>
    public required string Interface { get; init; }

    /// <summary>The interface as people write it, for comments and messages.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The interface's metadata name without its namespace.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The namespace of everything that is emitted into the assembly.</summary>
    public required string AssemblyNamespace { get; init; }

    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required string HintName { get; init; }

    public string? BaseAddress { get; init; }

    /// <summary>The constructor's parameter and the method that gives enums their text: names that no user's name takes.</summary>
    public required string SessionName { get; init; }

    public required string EnumTextName { get; init; }

    public EquatableArray<DescriptionModel> Descriptions { get; init; }

    public EquatableArray<FormatModel> Formats { get; init; }

    public EquatableArray<MemberModel> Members { get; init; }

    public EquatableArray<EnumTextModel> Enums { get; init; }

    public EquatableArray<OwnTextModel> Texts { get; init; }

    public EquatableArray<FieldsModel> Fields { get; init; }

    public EquatableArray<string> ExternAliases { get; init; }

    /// <summary>Why the interface could not be read; the file then holds a factory that throws this, and nothing else.</summary>
    public string? Failure { get; init; }

    /// <summary>Warnings that the interface's own types would raise: obsolete and experimental ones.</summary>
    public EquatableArray<string> SuppressedIds { get; init; }
}
