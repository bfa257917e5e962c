using System.Diagnostics;
using System.Globalization;
using TypedRequests.Benchmarks.Calls;

namespace TypedRequests.Benchmarks.Pairs;

/// <summary>P1, P2 and the other libraries in a minute: each contender against the limit, turn by turn.</summary>
internal static class CallPairs
{
    private const int Turns = 101;
    private const int Repeats = 2000;

    internal static void Print(TextWriter output)
    {
        using var contenders = new Contenders(yields: false);
        using var peers = new Peers();
        Row("limit again", () => contenders.Limit("Hello-World", 2));
        Row("typed", () => contenders.Typed("Hello-World", 2));
        Row("typed, foreign handler", () => contenders.TypedOverForeignHandler("Hello-World", 2));
        Row("HttpClient, the idiom", () => contenders.Idiom("Hello-World", 2));
        output.WriteLine(Compare("typed", ("idiom", () => contenders.Idiom("Hello-World", 2)), () => contenders.Typed("Hello-World", 2)));
        Row("Refit", () => peers.ByRefit("Hello-World", 2));
        output.WriteLine(Compare("Refit", ("typed", () => contenders.Typed("Hello-World", 2)), () => peers.ByRefit("Hello-World", 2)));
        output.WriteLine(Compare("far from a rate limit", ("typed", () => contenders.Typed("Hello-World", 2)), () => contenders.TypedFarFromTheLimit("Hello-World", 2)));
        Row("RestEase", () => peers.ByRestEase("Hello-World", 2));
        Row("Flurl.Http", () => peers.ByFlurl("Hello-World", 2));
        Row("RestSharp", () => peers.ByRestSharp("Hello-World", 2));

        void Row(string name, Func<Task> call) => output.WriteLine(Compare(name, ("limit", () => contenders.Limit("Hello-World", 2)), call));
    }

    private static string Compare(string name, (string Name, Func<Task> Call) first, Func<Task> other)
    {
        PairedRun.WarmUp(First, Other);
        var result = new PairedRun(Turns, Repeats, () => Stopwatch.GetElapsedTime(0)).Measure(First, Other);
        var (low, high) = result.Interval();
        return string.Create(CultureInfo.InvariantCulture,
            $"{name,-24} {result.Second,6:0} ns, {first.Name} {result.First,5:0} ns  shortest {result.OfShortest:0.00}×  median of pairs {result.Median:0.00}× [{low:0.00}, {high:0.00}]");

        void First() => first.Call().GetAwaiter().GetResult();
        void Other() => other().GetAwaiter().GetResult();
    }
}
