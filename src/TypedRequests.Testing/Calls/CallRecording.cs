using TypedRequests.CompilerServices;

namespace TypedRequests;

/// <summary>Writes down a call that an expectation makes: the method, the values of its arguments, and where matchers stand in the place of values.</summary>
/// <remarks>
/// A matcher gives a value of its argument's type. The expectation is run once more for each matcher, which then gives another value: the argument that changes is the matcher's.
/// </remarks>
internal sealed class CallRecording
{
    [ThreadStatic]
    private static CallRecording? t_current;

    private readonly List<ArgumentMatcher> _matchers = [];
    private int _probed;

    private FakeMethod? Method { get; set; }

    private object?[] Arguments { get; set; } = [];

    /// <summary>The pattern of the one call that <paramref name="call"/> makes.</summary>
    /// <exception cref="FakeServerException">It makes none or several, or a matcher's place cannot be told.</exception>
    internal static CallPattern Of<TClient>(Action<TClient> call)
        where TClient : class
    {
        var first = Run(call, probed: -1);
        var method = first.Method ?? throw new FakeServerException($"The expectation calls no method of {typeof(TClient).Name}. Write one call of the client that it is given, such as client => client.Get(1).");
        var places = new ArgumentMatcher?[first.Arguments.Length];
        List<ArgumentMatcher> unplaced = [];
        // What is made anew in each run, and has no equality, changes by itself.
        var restless = first._matchers.Count == 0 ? [] : Changed(first.Arguments, Run(call, probed: -1).Arguments);
        for (var i = 0; i < first._matchers.Count; i++)
        {
            var changed = Changed(first.Arguments, Run(call, probed: i).Arguments).Except(restless).ToList();
            if (changed is [var place]) places[place] = first._matchers[i];
            else unplaced.Add(first._matchers[i]);
        }

        for (var i = 0; i < unplaced.Count; i++) places[PlaceOfNull(unplaced[i], unplaced.Count - i, first.Arguments, places, method)] = unplaced[i];
        return new CallPattern(method, first.Arguments, places);
    }

    /// <summary>A matcher stands for an argument.</summary>
    internal static T Add<T>(ArgumentMatcher matcher)
    {
        var recording = t_current ?? throw new FakeServerException($"{matcher.Text} stands for an argument within On<T>(…) or Calls<T>(…), and nowhere else.");
        recording._matchers.Add(matcher);
        return recording._matchers.Count - 1 == recording._probed ? ArgumentProbe.Other<T>() : default!; // compared, and never used
    }

    /// <summary>A method of a recorder is called.</summary>
    internal static void Record(FakeMethod method, object?[] arguments)
    {
        var recording = t_current ?? throw new FakeServerException($"{method.Client}.{method.Name} was called on a recorder after its expectation had been written down.");
        if (recording.Method is { } other) throw new FakeServerException($"The expectation calls {other.Name} and {method.Name}. Write one call in each.");
        (recording.Method, recording.Arguments) = (method, arguments);
    }

    private static CallRecording Run<TClient>(Action<TClient> call, int probed)
        where TClient : class
    {
        var recording = new CallRecording { _probed = probed };
        t_current = recording;
        try
        {
            call(FakeRecorders.Recorder<TClient>());
        }
        catch (NullReferenceException) when (recording.Method is not null)
        {
            // A recorder's results are null, and the expectation has used one.
        }
        finally
        {
            t_current = null;
        }

        return recording;
    }

    private static List<int> Changed(object?[] before, object?[] after) =>
        [.. Enumerable.Range(0, before.Length).Where(place => place < after.Length && !ArgumentEquality.Same(before[place], after[place]))];

    // What has no second value (a class, an interface) leaves null behind: the first such place that no other matcher has.
    private static int PlaceOfNull(ArgumentMatcher matcher, int waiting, object?[] arguments, ArgumentMatcher?[] places, FakeMethod method)
    {
        var free = Enumerable.Range(0, arguments.Length).Where(place => places[place] is null && arguments[place] is null && !method.IsAmbient(place)).ToList();
        if (free.Count == waiting) return free[0];
        throw new FakeServerException($"It cannot be told which argument of {method.Name} {matcher.Text} stands for: more of them are null. Write a matcher in the place of each null too, such as Is<T?>(value => value is null).");
    }
}
