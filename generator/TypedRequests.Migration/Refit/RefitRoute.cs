using System.Text;

namespace TypedRequests.Migration.Refit;

/// <summary>A route of Refit's, and the same as a route of ours. Placeholders get the names that fill them; names of Refit's are matched without case.</summary>
internal sealed class RefitRoute
{
    private readonly Dictionary<RefitHole, string> _names = [];

    public RefitRoute(string text)
    {
        var fragment = text.IndexOf('#');
        Text = fragment < 0 ? text : text.Substring(0, fragment);
        Holes = [.. Parse(Text)];
    }

    /// <summary>As it is written, without the fragment, which is never sent.</summary>
    public string Text { get; }

    public IReadOnlyList<RefitHole> Holes { get; }

    public IEnumerable<RefitHole> Of(string name) => Holes.Where(hole => hole.IsFor(name));

    public IEnumerable<RefitHole> DottedOf(string name) => Holes.Where(hole => hole.IsDotted && string.Equals(hole.Owner, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Says what fills a placeholder.</summary>
    public void Fill(RefitHole hole, string name) => _names[hole] = name;

    /// <summary>The placeholders that nothing fills.</summary>
    public IEnumerable<RefitHole> Unfilled => Holes.Where(hole => !_names.ContainsKey(hole));

    public string Write(string prefix)
    {
        var text = new StringBuilder(prefix);
        var position = 0;
        foreach (var hole in Holes)
        {
            var before = Text.Substring(position, hole.Start - position);
            var name = _names.TryGetValue(hole, out var filled) ? filled : hole.Name;
            if (hole.IsOptional && before.EndsWith("/", StringComparison.Ordinal))
            {
                text.Append(before, 0, before.Length - 1).Append("{/").Append(name).Append('}');
            }
            else
            {
                text.Append(before).Append(hole.IsCatchAll ? "{+" : "{").Append(name).Append('}');
            }

            position = hole.Start + hole.Length;
        }

        return text.Append(Text, position, Text.Length - position).ToString();
    }

    private static IEnumerable<RefitHole> Parse(string text)
    {
        var question = text.IndexOf('?');
        for (var start = text.IndexOf('{'); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                yield break;
            }

            var inner = text.Substring(start + 1, end - start - 1);
            question = question > start && question < end ? text.IndexOf('?', end) : question;
            var isCatchAll = inner.StartsWith("**", StringComparison.Ordinal);
            var isOptional = inner.EndsWith("?", StringComparison.Ordinal);
            var name = inner.TrimStart('*').TrimEnd('?').Trim();
            yield return new RefitHole(start, end + 1 - start, name, isCatchAll, isOptional, question >= 0 && question < start);
        }
    }
}
