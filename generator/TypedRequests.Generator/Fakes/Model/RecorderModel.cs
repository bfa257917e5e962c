using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Fakes.Model;

/// <summary>Everything that is emitted for an interface that a test expects calls of.</summary>
internal sealed record RecorderModel
{
    public required string Interface { get; init; }

    public required string DisplayName { get; init; }

    public required string AssemblyNamespace { get; init; }

    public required string Namespace { get; init; }

    public required string ClassName { get; init; }

    public required string HintName { get; init; }

    /// <summary>The constructor's parameter: a name that no user's name takes.</summary>
    public required string ClientName { get; init; }

    public EquatableArray<RecorderMember> Members { get; init; }

    public EquatableArray<OverloadModel> Overloads { get; init; }

    public EquatableArray<string> ExternAliases { get; init; }

    public EquatableArray<string> SuppressedIds { get; init; }
}
