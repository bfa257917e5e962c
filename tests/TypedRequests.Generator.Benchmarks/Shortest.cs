using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>The shortest of an action's turns, which nothing else has disturbed, and the fewest bytes of one.</summary>
internal sealed class Shortest(Action<CSharpCompilation> action)
{
    public double Milliseconds { get; private set; } = double.PositiveInfinity;

    public long Bytes { get; private set; } = long.MaxValue;

    public void Take(CSharpCompilation project)
    {
        var (allocated, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        action(project);
        Milliseconds = Math.Min(Milliseconds, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        Bytes = Math.Min(Bytes, GC.GetTotalAllocatedBytes(precise: true) - allocated);
    }
}
