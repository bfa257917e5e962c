namespace TypedRequests;

/// <summary>Those who wait: by priority, and first come, first served.</summary>
internal sealed class LimitQueue
{
    private readonly LinkedList<LimitWaiter>[] _lines = [new(), new(), new()];

    internal int Count { get; private set; }

    internal void Add(LimitWaiter waiter)
    {
        LineOf(waiter.Priority).AddLast(waiter);
        Count++;
    }

    internal void Remove(LimitWaiter waiter)
    {
        if (LineOf(waiter.Priority).Remove(waiter)) Count--;
    }

    /// <summary>How many go before a newcomer.</summary>
    internal int Ahead(CallPriority priority)
    {
        var sum = 0;
        for (var line = 0; line <= IndexOf(priority); line++) sum += _lines[line].Count;
        return sum;
    }

    /// <summary>Goes over all who wait, in their order, and takes out those that are done.</summary>
    /// <param name="state">What the visit needs.</param>
    /// <param name="visit">Whether one of them is done.</param>
    internal void Visit<TState>(TState state, Func<TState, LimitWaiter, bool> visit)
    {
        foreach (var line in _lines)
        {
            for (var node = line.First; node is not null;)
            {
                var next = node.Next;
                if (visit(state, node.Value))
                {
                    line.Remove(node);
                    Count--;
                }

                node = next;
            }
        }
    }

    private LinkedList<LimitWaiter> LineOf(CallPriority priority) => _lines[IndexOf(priority)];

    private static int IndexOf(CallPriority priority) => priority > CallPriority.Normal ? 0 : priority == CallPriority.Normal ? 1 : 2;
}
