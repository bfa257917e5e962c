using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Results;

/// <summary>The result that most methods have: one member of the call, with the formats it needs.</summary>
internal sealed record PlainResult(string Name, string Shown, EquatableArray<string> Formats) : ResultModel
{
    public PlainResult(string name, string shown)
        : this(name, shown, [])
    {
    }

    public bool IsSequence { get; init; }

    public override string Description => Shown;

    public override string Member => Name;

    public override EquatableArray<string> Arguments => Formats;

    public override bool HasAsyncTwin => !IsSequence;
}
