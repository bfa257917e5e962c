namespace TypedRequests.Generator.Parsing;

/// <summary>Which names a method has taken at argument level, for each kind of name.</summary>
internal sealed class NameUse
{
    private readonly List<(string Kind, string Name)> _taken = []; // few

    /// <summary>Takes a name; false when it is taken already.</summary>
    public bool TryTake(string kind, string name)
    {
        if (IsTaken(kind, name))
        {
            return false;
        }

        _taken.Add((kind, name));
        return true;
    }

    public bool IsTaken(string kind, string name)
    {
        foreach (var taken in _taken)
        {
            if (taken.Name == name && taken.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
