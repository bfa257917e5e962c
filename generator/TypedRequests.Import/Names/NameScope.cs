namespace TypedRequests.Import.Names;

/// <summary>Names that stand beside each other. They differ by more than case.</summary>
internal sealed class NameScope(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>The first of the names that is free; the last with a number if none is.</summary>
    public string Take(IEnumerable<string> names)
    {
        var last = "";
        foreach (var name in names)
        {
            if (name.Length == 0) continue;
            last = name;
            if (_taken.Add(name)) return name;
        }

        for (var number = 2; ; number++)
        {
            var name = last + (char.IsDigit(last[last.Length - 1]) ? "_" : "") + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (_taken.Add(name)) return name;
        }
    }

    public string Take(params string[] names) => Take((IEnumerable<string>)names);
}
