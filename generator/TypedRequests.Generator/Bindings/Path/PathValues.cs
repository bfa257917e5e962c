namespace TypedRequests.Generator.Bindings;

/// <summary>What fills the placeholders of a route: a handful at most.</summary>
internal sealed class PathValues
{
    private readonly List<(string Placeholder, PathValue Value)> _values = [];

    public PathValue? Find(string placeholder)
    {
        var index = IndexOf(placeholder);
        return index < 0 ? null : _values[index].Value;
    }

    public void Set(string placeholder, PathValue value)
    {
        var index = IndexOf(placeholder);
        if (index < 0)
        {
            _values.Add((placeholder, value));
        }
        else
        {
            _values[index] = (placeholder, value);
        }
    }

    private int IndexOf(string placeholder)
    {
        for (var i = 0; i < _values.Count; i++)
        {
            if (string.Equals(_values[i].Placeholder, placeholder, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
