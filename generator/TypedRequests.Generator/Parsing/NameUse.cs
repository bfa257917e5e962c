namespace TypedRequests.Generator.Parsing;

/// <summary>Which names a method has taken at argument level, for each kind of name.</summary>
internal sealed class NameUse
{
    private readonly HashSet<(string Kind, string Name)> _taken = [];

    /// <summary>Takes a name; false when it is taken already.</summary>
    public bool TryTake(string kind, string name) => _taken.Add((kind, name));

    public bool IsTaken(string kind, string name) => _taken.Contains((kind, name));
}
