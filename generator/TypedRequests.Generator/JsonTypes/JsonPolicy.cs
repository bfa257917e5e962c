namespace TypedRequests.Generator.JsonTypes;

/// <summary>Everything but the type that a format depends on. The numbers are those of the runtime's enums.</summary>
/// <param name="Naming">JsonNaming.</param>
/// <param name="Enums">JsonEnums.</param>
/// <param name="Nullability">Nullability.</param>
/// <param name="JsonContext">The metadata name of the user's JsonSerializerContext, or null.</param>
/// <param name="IsCaseSensitive">Names of members are matched with case only.</param>
/// <param name="EmptyIsNull">An empty string is null where it could be no value.</param>
internal sealed record JsonPolicy(int Naming, int Enums, int Nullability, string? JsonContext, bool IsCaseSensitive, bool EmptyIsNull)
{
    public const int NumbersForEnums = 1;

    private const int LenientNulls = 1;

    public bool IsLenient => Nullability == LenientNulls;

    public string Key => FormattableString.Invariant($"{Naming}|{Enums}|{Nullability}|{JsonContext}") + (IsCaseSensitive ? "|exact" : "") + (EmptyIsNull ? "|empty" : "");
}
