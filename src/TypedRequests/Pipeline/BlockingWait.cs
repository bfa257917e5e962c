namespace TypedRequests;

/// <summary>Waits on the caller's thread for what can only be done asynchronously (docs/decisions/0017).</summary>
internal static class BlockingWait
{
    /// <summary>Starts something where no continuation needs the caller's thread, and waits for its end.</summary>
    internal static TResult Run<TState, TResult>(TState state, Func<TState, Task<TResult>> start)
    {
        if (TaskScheduler.Current != TaskScheduler.Default) return Task.Run(() => start(state)).GetAwaiter().GetResult();
        var context = SynchronizationContext.Current;
        if (context is null) return start(state).GetAwaiter().GetResult();
        // A handler that awaits without ConfigureAwait(false) would come back to this thread, which waits for it.
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return start(state).GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
