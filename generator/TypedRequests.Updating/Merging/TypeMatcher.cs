namespace TypedRequests.Updating.Merging;

/// <summary>Finds types again: by name, or else by what they hold on the wire.</summary>
internal static class TypeMatcher
{
    private const double LeastLikeness = 0.5;

    /// <summary>For each type of one side the name that it has on the other.</summary>
    public static Dictionary<string, string> Match(IReadOnlyCollection<Element> from, IReadOnlyCollection<Element> to)
    {
        var names = to.ToDictionary(static type => type.Key, static type => type.Name, StringComparer.Ordinal);
        var found = from.Where(type => names.ContainsKey(type.Key)).ToDictionary(static type => type.Name, static type => type.Name, StringComparer.Ordinal);
        var here = from.Where(type => !found.ContainsKey(type.Name)).ToList();
        var there = to.Where(type => !found.ContainsKey(type.Name)).ToList();
        var pairs = from one in here
                    from other in there
                    let likeness = Likeness(one, other)
                    where likeness >= LeastLikeness
                    orderby likeness descending, one.Name, other.Name
                    select (one, other);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (one, other) in pairs)
        {
            if (!found.ContainsKey(one.Name) && taken.Add(other.Name)) found.Add(one.Name, other.Name);
        }

        return found;
    }

    private static double Likeness(Element one, Element other)
    {
        if (one.Key.Split(' ')[0] != other.Key.Split(' ')[0] || one.Children.Count == 0 || other.Children.Count == 0) return 0;
        var (mine, theirs) = (Keys(one), Keys(other));
        return (double)mine.Intersect(theirs).Count() / mine.Union(theirs).Count();
    }

    private static HashSet<(ElementKind, string)> Keys(Element type) => [.. type.Children.Select(static child => (child.Kind, child.Key))];
}
