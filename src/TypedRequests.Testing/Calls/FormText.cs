namespace TypedRequests;

/// <summary>Names and values as queries and forms write them.</summary>
internal static class FormText
{
    internal static List<KeyValuePair<string, string>> Read(string text, bool isForm)
    {
        List<KeyValuePair<string, string>> pairs = [];
        foreach (var pair in text.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(equals < 0 ? new(Decode(pair, isForm), "") : new(Decode(pair[..equals], isForm), Decode(pair[(equals + 1)..], isForm)));
        }

        return pairs;
    }

    private static string Decode(string text, bool isForm) => Uri.UnescapeDataString(isForm ? text.Replace('+', ' ') : text);
}
