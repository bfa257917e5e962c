namespace TypedRequests.Tests.Sessions;

/// <summary>Asks in the middle of a transfer what is alive: what was collected does not count, so that the answer does not depend on when the collector runs.</summary>
internal sealed class HeapWatch(long total)
{
    internal const int Questions = 8;
    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private long _passed;

    /// <summary>The most that was alive at one time beyond what was alive before.</summary>
    internal long Growth { get; private set; }

    /// <summary>How often it was asked.</summary>
    internal int Asked { get; private set; }

    internal void Passed(int bytes)
    {
        var step = total / Questions;
        var before = _passed / step;
        _passed += bytes;
        if (_passed / step == before) return;
        Asked++;
        Growth = Math.Max(Growth, GC.GetTotalMemory(forceFullCollection: true) - _before);
    }
}
