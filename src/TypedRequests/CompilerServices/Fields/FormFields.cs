namespace TypedRequests.CompilerServices;

/// <summary>Writes collections into a form by their style. Delimiters need no care here: a form escapes them, and its reader undoes that before it splits.</summary>
internal static class FormFields
{
    internal static void Add(FormBody form, string name, IEnumerable<string> values, QueryStyle style)
    {
        char? delimiter = style switch
        {
            QueryStyle.Csv => ',',
            QueryStyle.Ssv => ' ',
            QueryStyle.Pipes => '|',
            QueryStyle.Tsv => '\t',
            _ => null,
        };
        if (delimiter is { } joined)
        {
            var all = values.ToList();
            if (all.Count > 0) form.Add(name, string.Join(joined, all));
            return;
        }

        var index = 0;
        foreach (var value in values) form.Add(FieldNames.Item(name, index++, style), value);
    }

    internal static void AddMap(FormBody form, IEnumerable<KeyValuePair<string, string>> map)
    {
        foreach (var (name, value) in map) form.Add(name, value);
    }
}
