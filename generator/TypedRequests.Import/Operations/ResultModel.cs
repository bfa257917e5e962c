using TypedRequests.Import.Model;

namespace TypedRequests.Import.Operations;

/// <summary>What a method returns.</summary>
internal sealed record ResultModel(ResultKind Kind, TypeUse? Type = null)
{
    public string? Paging { get; init; }

    public string? Accept { get; init; }
}
