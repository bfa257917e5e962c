using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>A method and what its arguments may be.</summary>
internal sealed class CallPattern(FakeMethod method, object?[] arguments, ArgumentMatcher?[] matchers)
{
    internal FakeMethod Method => method;

    /// <summary>What does not fit, argument by argument; empty when the call fits, null when it is one of another method.</summary>
    internal List<string>? Misfits(ReceivedCall call)
    {
        if (call.Method is not { } called || !called.Is(method) || call.Arguments.Count != arguments.Length) return null;
        List<string> misfits = [];
        for (var i = 0; i < arguments.Length; i++)
        {
            var actual = call.Arguments[i];
            if (!Fits(i, actual, call)) misfits.Add($"{Name(i)}: expected {Expected(i)}, was {ValueText.Of(actual)}");
        }

        return misfits;
    }

    /// <summary>Shows matchers the arguments of a call that was answered.</summary>
    internal void Take(ReceivedCall call)
    {
        for (var i = 0; i < matchers.Length; i++) matchers[i]?.Taken?.Invoke(call.Arguments[i]);
    }

    public override string ToString() => $"{method.Client}.{method.Name}({string.Join(", ", Enumerable.Range(0, method.Parameters.Count).Where(IsWorthTelling).Select(Expected))})";

    private bool Fits(int place, object? actual, ReceivedCall call)
    {
        if (matchers[place] is { } matcher) return matcher.Fits(actual);
        var expected = arguments[place];
        return (method.IsAmbient(place) && expected is null or CancellationToken { CanBeCanceled: false }) || ArgumentEquality.Same(expected, actual, call);
    }

    private bool IsWorthTelling(int place) => !method.IsAmbient(place) || matchers[place] is not null;

    private string Name(int place) => place < method.Parameters.Count ? method.Parameters[place] : "the type argument";

    private string Expected(int place) => matchers[place]?.Text ?? ValueText.Of(arguments[place]);
}
