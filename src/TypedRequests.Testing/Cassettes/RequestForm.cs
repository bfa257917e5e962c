namespace TypedRequests;

/// <summary>What a request is compared by: one line for the verb and the place, and one for each argument, field, part, member and compared header, in an order of their own.</summary>
/// <param name="Head">Verb, host and path.</param>
/// <param name="Lines">The rest.</param>
internal sealed record RequestForm(string Head, IReadOnlyList<string> Lines)
{
    /// <summary>The whole, as one text to compare.</summary>
    internal string Key { get; } = string.Join('\n', Lines.Prepend(Head));

    public override string ToString() => Key;
}
