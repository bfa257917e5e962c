namespace TypedRequests;

/// <summary>An exchange under way that equal calls wait for.</summary>
internal sealed class Flight
{
    private readonly TaskCompletionSource<FlightEnd> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Action _closed;

    /// <param name="closed">Takes the flight from the list of those that can be joined.</param>
    internal Flight(Action<Flight> closed) => _closed = () => closed(this);

    internal Task<FlightEnd> Ended => _ended.Task;

    /// <summary>The first word counts. Calls that come later start a flight of their own.</summary>
    internal void End(FlightEnd end)
    {
        _closed();
        _ended.TrySetResult(end);
    }
}
