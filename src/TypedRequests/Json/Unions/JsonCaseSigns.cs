namespace TypedRequests;

/// <summary>What tells one case of a union by its members.</summary>
/// <param name="number">The number of the case.</param>
internal sealed class JsonCaseSigns(int number)
{
    public int Number { get; } = number;

    /// <summary>Members with known values.</summary>
    public List<JsonCaseMark> Marks { get; } = [];

    /// <summary>Members that must be there, by number.</summary>
    public List<int> Needed { get; } = [];

    /// <summary>Members that the case does not have, by number.</summary>
    public List<int> Unknown { get; } = [];
}
