namespace TypedRequests.Tests.Pipeline;

/// <summary>One timer for many calls must end each at its own time, and none for another.</summary>
public sealed class CallTimerTests
{
    private readonly ManualTime _time = new();
    private readonly CallTimer _timer;

    public CallTimerTests() => _timer = new(_time);

    // semantics: Timeout covers the call: neither earlier nor later, however often the timer wakes before
    [Fact]
    public void ACallEndsWhenItsTimeIsOver()
    {
        var source = Start(100);
        _time.Advance(TimeSpan.FromSeconds(60));
        _time.Advance(TimeSpan.FromSeconds(39.999));
        Assert.False(source.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(0.001));
        Assert.True(source.IsCancellationRequested);
        Assert.False(_timer.Stop());
    }

    [Fact]
    public void TheTimeOfACallThatHasEndedIsNotThatOfTheNext()
    {
        var source = Start(10);
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.True(_timer.Stop());
        _timer.Start(source, _time.GetTimestamp(), TimeSpan.FromSeconds(10));
        _time.Advance(TimeSpan.FromSeconds(9));
        Assert.False(source.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(source.IsCancellationRequested);
    }

    [Fact]
    public void AShorterCallWakesTheTimerEarlier()
    {
        Start(100);
        Assert.True(_timer.Stop());
        var source = Start(2);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(source.IsCancellationRequested);
    }

    [Fact]
    public void ATimerThatHasFoundNoCallIsSetByTheNext()
    {
        Start(1);
        Assert.True(_timer.Stop());
        _time.Advance(TimeSpan.FromSeconds(5));
        var source = Start(1);
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(source.IsCancellationRequested);
    }

    // semantics: a timeout source lent again must not carry one call's end into the next
    [Fact]
    public void ACallThatBeginsWhileTheTimerJudgesTheLastOneIsNotEndedForIt()
    {
        var clock = new InterruptedTime(_time);
        var timer = new CallTimer(clock);
        var source = new CancellationTokenSource();
        timer.Start(source, _time.GetTimestamp(), TimeSpan.FromSeconds(1));
        clock.Interruption = () =>
        {
            Assert.True(timer.Stop());
            timer.Start(source, _time.GetTimestamp(), TimeSpan.FromSeconds(10));
        };
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(clock.Interruption);
        Assert.False(source.IsCancellationRequested);
        _time.Advance(TimeSpan.FromSeconds(10));
        Assert.True(source.IsCancellationRequested);
    }

    // semantics: a timeout source lent again must not carry one call's end into the next
    [Fact]
    public async Task WhoeverIsQuickerNoCallIsEndedByTheTimeOfAnother()
    {
        var token = TestContext.Current.CancellationToken;
        var done = false;
        var clock = Task.Run(() => { while (!Volatile.Read(ref done)) _time.Advance(TimeSpan.FromMilliseconds(1)); }, token);
        var source = new CancellationTokenSource();
        for (var i = 0; i < 50_000; i++)
        {
            _timer.Start(source, _time.GetTimestamp(), TimeSpan.FromMilliseconds(1 + (i % 50)));
            Thread.SpinWait(i % 64);
            if (_timer.Stop())
            {
                Assert.False(source.IsCancellationRequested);
                continue;
            }

            // Told that it has been ended, a call's source is left to the timer, which is about to cancel it.
            SpinWait.SpinUntil(() => source.IsCancellationRequested || token.IsCancellationRequested);
            Assert.True(source.IsCancellationRequested);
            source = new();
        }

        Volatile.Write(ref done, true);
        await clock;
    }

    private CancellationTokenSource Start(double seconds)
    {
        var source = new CancellationTokenSource();
        _timer.Start(source, _time.GetTimestamp(), TimeSpan.FromSeconds(seconds));
        return source;
    }

    /// <summary>Between the timer's look at the deadline and its judgement it asks for the time, once: here something happens in between.</summary>
    private sealed class InterruptedTime(TimeProvider time) : TimeProvider
    {
        public Action? Interruption { get; set; }

        public override long TimestampFrequency => time.TimestampFrequency;

        public override long GetTimestamp()
        {
            var interruption = Interruption;
            Interruption = null;
            interruption?.Invoke();
            return time.GetTimestamp();
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => time.CreateTimer(callback, state, dueTime, period);
    }
}
