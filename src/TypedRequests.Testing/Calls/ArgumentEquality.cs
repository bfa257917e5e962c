using System.Collections;
namespace TypedRequests;

/// <summary>Whether two arguments are the same to a server: equal, lists of equal items, or bodies that are written alike.</summary>
internal static class ArgumentEquality
{
    internal static bool Same(object? expected, object? actual, ReceivedCall call)
    {
        if (Same(expected, actual)) return true;
        return expected is not null && actual is not null && call.Watched is { } watched && watched.WriteBody(expected) is { } json && watched.WriteBody(actual) is { } sent && json.AsSpan().SequenceEqual(sent);
    }

    /// <summary>Equal, or lists of equal items.</summary>
    internal static bool Same(object? expected, object? actual)
    {
        if (Equals(expected, actual)) return true;
        if (expected is string || actual is string || expected is not IEnumerable items || actual is not IEnumerable others) return false;
        if (expected is IAsyncDisposable or IDisposable) return false; // a source that is read once
        var (one, other) = (items.Cast<object?>().ToList(), others.Cast<object?>().ToList());
        return one.Count == other.Count && one.Zip(other).All(static pair => Same(pair.First, pair.Second));
    }
}
