namespace TypedRequests;

/// <summary>What an argument may be, where an expectation does not name its value.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Type">The type it was written for.</param>
/// <param name="Fits">Whether a value will do.</param>
/// <param name="Taken">Is shown the value of a call that has been answered.</param>
internal sealed record ArgumentMatcher(string Text, Type Type, Func<object?, bool> Fits, Action<object?>? Taken = null);
