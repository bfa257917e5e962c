using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>Which case of a union a value is of, by its first token and then by what is in it.</summary>
internal sealed record JsonChoiceModel
{
    /// <summary>The cases of tokens that tell enough by themselves, in the order of <see cref="JsonKinds"/>.</summary>
    public EquatableArray<(JsonKinds Kind, int Case)> Kinds { get; init; }

    /// <summary>Strings that are of a case of their own; any other is of the case that <see cref="Kinds"/> has for strings, if there is one.</summary>
    public EquatableArray<(int Case, EquatableArray<string> Texts)> Texts { get; init; }

    /// <summary>What tells objects apart; empty where they are all of one case.</summary>
    public EquatableArray<JsonSignsModel> Objects { get; init; }

    /// <summary>The member that alone tells objects apart.</summary>
    public string? By { get; init; }

    /// <summary>An object that lacks what its case needs is of no case: there is one that takes it.</summary>
    public bool IsExact { get; init; }

    /// <summary>The choice by the first item of an array; null where arrays are all of one case.</summary>
    public JsonChoiceModel? Items { get; init; }

    /// <summary>The case of an array without items, where <see cref="Items"/> chooses.</summary>
    public int Empty { get; init; }
}
