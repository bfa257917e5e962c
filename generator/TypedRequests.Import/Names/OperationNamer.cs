using TypedRequests.OpenApi;

namespace TypedRequests.Import.Names;

/// <summary>The words of an operation: its operationId without the tag before it, or its method and path.</summary>
internal static class OperationNamer
{
    /// <param name="operation">The operation.</param>
    /// <param name="tag">The tag of its interface.</param>
    /// <returns>The words of the method, and those that name its types, which stand beside the types of other interfaces.</returns>
    public static (IReadOnlyList<string> Method, IReadOnlyList<string> Types) Of(Operation operation, string tag)
    {
        var words = operation.Id is { Length: > 0 } id ? Words.Of(id) : FromPath(operation);
        if (words.Count == 0) words = [operation.Method.ToLowerInvariant()];
        var tagWords = Words.Of(tag);
        var hasTag = operation.Id?.IndexOfAny(['/', '.', '_', ':']) > 0 && Starts(words, tagWords) && words.Count > tagWords.Count;
        IReadOnlyList<string> method = hasTag ? [.. words.Skip(tagWords.Count)] : words;
        return (method, method.Count > 1 || operation.Tags.Count == 0 || tagWords.Count == 0 ? method : [.. method, .. Singular.Of(tagWords)]);
    }

    private static bool Starts(IReadOnlyList<string> words, IReadOnlyList<string> tag) =>
        tag.Count > 0 && words.Count >= tag.Count && words.Take(tag.Count).Zip(tag, static (one, other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase)).All(static same => same);

    private static IReadOnlyList<string> FromPath(Operation operation)
    {
        var words = new List<string> { operation.Method.ToLowerInvariant() };
        foreach (var segment in operation.Path.Split('?')[0].Split('/'))
        {
            var isPlaceholder = segment.StartsWith("{", StringComparison.Ordinal);
            if (isPlaceholder) words.Add("by");
            words.AddRange(Words.Of(segment));
        }

        return words;
    }
}
