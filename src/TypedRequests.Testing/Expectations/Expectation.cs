using System.Globalization;

namespace TypedRequests;

/// <summary>A call that a fake server expects, and what it replies. Replies are given one after the other; the last one goes on.</summary>
public abstract class Expectation
{
    private readonly object _gate = new();
    private readonly List<Reply> _replies = [];
    private readonly List<(string Text, Func<ReceivedCall, bool> Fits)> _conditions = [];
    private int _least = 1;
    private int? _most;

    private protected Expectation()
    {
    }

    /// <summary>How many calls it has answered.</summary>
    public int Answered { get; private set; }

    /// <summary>Whether it may be counted on: as many calls as it wants have come.</summary>
    internal bool IsMet => Answered >= _least;

    internal string Wanted => (_least, _most) switch
    {
        (var least, { } most) when least == most => CountText.Of(least),
        (var least, null) => $"at least {CountText.Of(least)}",
        var (least, most) => string.Create(CultureInfo.InvariantCulture, $"{least} to {most} times"),
    };

    internal Flakiness? Flakiness { get; set; }

    /// <summary>What does not fit of a call; empty when it fits, null when it goes elsewhere.</summary>
    internal List<string>? Misfits(ReceivedCall call)
    {
        if (MisfitsOfTarget(call) is not { } misfits) return null;
        misfits.AddRange(_conditions.Where(condition => !condition.Fits(call)).Select(static condition => condition.Text));
        if (_most is { } most && Answered >= most) misfits.Add($"it is answered {CountText.Of(most)}, and has been");
        return misfits;
    }

    /// <summary>The reply to a call that fits.</summary>
    internal Reply Answer(ReceivedCall call)
    {
        Took(call);
        lock (_gate)
        {
            var reply = _replies.Count == 0 ? Unsaid : _replies[Math.Min(Answered, _replies.Count - 1)];
            Answered++;
            return reply;
        }
    }

    private protected abstract List<string>? MisfitsOfTarget(ReceivedCall call);

    /// <summary>The reply of an expectation that says none.</summary>
    private protected virtual Reply Unsaid => new(static _ => new ReplyBody(System.Net.HttpStatusCode.OK));

    private protected virtual void Took(ReceivedCall call)
    {
    }

    private protected void Expect(int least, int? most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        (_least, _most) = (least, most);
    }

    private protected void AddCondition(string text, Func<ReceivedCall, bool> fits) => _conditions.Add((text, fits));

    private protected void AddReply(Reply reply)
    {
        lock (_gate) _replies.Add(reply);
    }

    /// <summary>The reply that was said last: what is said next is about it. Without one, the default reply: 200 without a body, or what the document answers.</summary>
    private protected Reply LastReply
    {
        get
        {
            lock (_gate)
            {
                if (_replies.Count == 0) _replies.Add(Unsaid);
                return _replies[^1];
            }
        }
    }
}
