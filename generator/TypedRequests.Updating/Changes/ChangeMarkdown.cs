using System.Text;

namespace TypedRequests.Updating.Changes;

/// <summary>Changes of an API as Markdown, for a pull request.</summary>
internal static class ChangeMarkdown
{
    public static string Write(IReadOnlyList<ApiChange> changes)
    {
        if (changes.Count == 0) return "The API has not changed.\n";
        var text = new StringBuilder("# Changes of the API\n");
        foreach (var kind in changes.GroupBy(static change => change.Kind).OrderBy(static group => group.Key))
        {
            text.Append(FormattableString.Invariant($"\n## {kind.Key} ({kind.Count()})\n\n"));
            foreach (var change in kind) text.Append("- ").Append(change.Place).Append(": ").Append(change.Text).Append('\n');
        }

        return text.ToString();
    }
}
