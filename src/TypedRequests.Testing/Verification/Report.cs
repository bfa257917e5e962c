using System.Globalization;
using System.Text;

namespace TypedRequests;

/// <summary>What was expected beside what came, as text.</summary>
internal static class Report
{
    private const int MostLines = 20;

    /// <summary>A call that nothing fits: what would have fitted nearest, and why it does not.</summary>
    internal static string Unexpected(ReceivedCall call, IReadOnlyList<Expectation> expectations)
    {
        var text = new StringBuilder($"No expectation fits {call}.");
        if (expectations.Count == 0) return text.Append(" The server expects nothing: say server.On<T>(…), or server.On(\"GET\", \"/…\").").ToString();
        if (Nearest(call, expectations) is { } nearest)
        {
            text.Append("\nThe nearest one, ").Append(nearest.Expectation).Append(", differs:");
            foreach (var misfit in nearest.Misfits) text.Append("\n  ").Append(misfit);
        }

        return Append(text, "\nExpected:", expectations.Select(static expectation => expectation.ToString()!)).ToString();
    }

    /// <summary>Expectations that were not met, and calls that were not expected.</summary>
    internal static string Differences(IReadOnlyList<Expectation> expectations, IReadOnlyList<ReceivedCall> received)
    {
        var text = new StringBuilder("The calls are not those that were expected (- is missing, + is too much):");
        foreach (var expectation in expectations.Where(static expectation => !expectation.IsMet))
        {
            text.Append("\n- ").Append(expectation).Append(": expected ").Append(expectation.Wanted).Append(", came ").Append(CountText.Of(expectation.Answered));
            var near = received.Where(static call => !call.WasExpected).Select(call => expectation.Misfits(call)).FirstOrDefault(static misfits => misfits is not null);
            foreach (var misfit in near ?? []) text.Append("\n    ").Append(misfit);
        }

        foreach (var call in received.Where(static call => !call.WasExpected)) text.Append("\n+ ").Append(Line(call));
        return text.ToString();
    }

    /// <summary>A number of calls that is not the one expected.</summary>
    internal static string Count(string wanted, string description, IReadOnlyList<ReceivedCall> fitting, IReadOnlyList<ReceivedCall> received, Func<ReceivedCall, List<string>?> misfits)
    {
        var text = new StringBuilder($"Expected {description} {wanted}; it came {CountText.Of(fitting.Count)}.");
        if (received.Count == 0) return text.Append(" No call was received.").ToString();
        text.Append("\nReceived (= fits):");
        foreach (var call in received.Take(MostLines))
        {
            var misfit = misfits(call);
            text.Append(misfit is [] ? "\n= " : "\n  ").Append(Line(call));
            foreach (var reason in misfit ?? []) text.Append("\n      ").Append(reason);
        }

        return received.Count > MostLines ? text.Append("\n  …").ToString() : text.ToString();
    }

    internal static string OutOfOrder(string description, int after, IReadOnlyList<ReceivedCall> received)
    {
        var place = after == 0 ? "at all" : string.Create(CultureInfo.InvariantCulture, $"after #{after}");
        return Append(new StringBuilder($"Expected {description}, and it did not come {place}."), "\nReceived:", received.Select(Line)).ToString();
    }

    private static string Line(ReceivedCall call) => string.Create(CultureInfo.InvariantCulture, $"#{call.Number} {call}");

    // The one that goes to the same place and has the fewest faults; else the one whose text is most like the call's.
    private static (Expectation Expectation, List<string> Misfits)? Nearest(ReceivedCall call, IReadOnlyList<Expectation> expectations)
    {
        var sameTarget = expectations.Select(expectation => (Expectation: expectation, Misfits: expectation.Misfits(call)!)).Where(static pair => pair.Misfits is not null).ToList(); // filtered
        if (sameTarget.Count > 0) return sameTarget.MinBy(static pair => pair.Misfits.Count);
        var path = call.Url.AbsolutePath;
        return expectations.OfType<RouteExpectation>().Select(expectation => (expectation, Distance: Likeness.Distance(expectation.ToString(), $"{call.HttpMethod} {path}"))).OrderBy(static pair => pair.Distance)
            .Where(pair => pair.Distance <= path.Length / 2 + 4).Select(pair => ((Expectation, List<string>)?)(pair.expectation, [$"asked was {call.HttpMethod} {path}"])).FirstOrDefault();
    }

    private static StringBuilder Append(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        text.Append(title);
        foreach (var line in all.Take(MostLines)) text.Append("\n  ").Append(line);
        return all.Count > MostLines ? text.Append("\n  …") : text;
    }
}
