namespace TypedRequests.Migration.Plans;

/// <summary>What the caller of a migration decides.</summary>
internal sealed record MigrationOptions
{
    public static MigrationOptions Default { get; } = new();

    /// <summary>Members of bodies get <c>[JsonIgnore(Condition = Never)]</c> where null is sent now and would be left out.</summary>
    public bool KeepNulls { get; init; } = true;

    /// <summary>Clients whose bodies another serializer writes (Newtonsoft.Json) are rewritten too, and its differences told.</summary>
    public bool TakeNewtonsoft { get; init; }
}
