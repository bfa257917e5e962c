using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace TypedRequests.DependencyInjection.Tests;

/// <summary>A clock that stands still until it is moved, and tells of every wait that begins.</summary>
internal sealed class SteppedTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public SteppedTime()
        : base(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))
    {
    }

    /// <summary>Waits that are this long are deadlines, and not told of.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(100);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan && dueTime != Deadline)
            waits.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>The length of the next wait, once it has begun.</summary>
    public ValueTask<TimeSpan> NextWaitAsync() => waits.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Completes when a wait has begun that nobody was told of yet.</summary>
    public Task WaitBegunAsync() => waits.Reader.WaitToReadAsync(TestContext.Current.CancellationToken).AsTask();
}
