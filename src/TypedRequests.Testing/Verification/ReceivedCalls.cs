using System.Collections;

namespace TypedRequests;

/// <summary>The received calls that fit a description, in order, and how many there should be.</summary>
public sealed class ReceivedCalls : IReadOnlyList<ReceivedCall>
{
    private readonly IReadOnlyList<ReceivedCall> _fitting;
    private readonly IReadOnlyList<ReceivedCall> _received;
    private readonly Func<ReceivedCall, List<string>?> _misfits;

    internal ReceivedCalls(IReadOnlyList<ReceivedCall> fitting, IReadOnlyList<ReceivedCall> received, string description, Func<ReceivedCall, List<string>?> misfits) =>
        (_fitting, _received, Description, _misfits) = (fitting, received, description, misfits);

    /// <summary>How many there are.</summary>
    public int Count => _fitting.Count;

    /// <summary>One of them, from 0.</summary>
    /// <param name="index">Which.</param>
    public ReceivedCall this[int index] => _fitting[index];

    internal string Description { get; }

    /// <summary>There is one.</summary>
    /// <returns>That call.</returns>
    /// <exception cref="FakeServerException">There is none, or there are more; the message shows what came beside what was expected.</exception>
    public ReceivedCall Once()
    {
        Times(1);
        return _fitting[0];
    }

    /// <summary>There are none.</summary>
    /// <exception cref="FakeServerException">There are some.</exception>
    public void Never() => Times(0);

    /// <summary>There are so many.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The calls.</returns>
    /// <exception cref="FakeServerException">There are more or fewer.</exception>
    public ReceivedCalls Times(int count) => Count == count ? this : throw new FakeServerException(Report.Count(CountText.Of(count), Description, _fitting, _received, _misfits));

    /// <summary>There are so many, or more.</summary>
    /// <param name="count">How many.</param>
    /// <returns>The calls.</returns>
    /// <exception cref="FakeServerException">There are fewer.</exception>
    public ReceivedCalls AtLeast(int count) => Count >= count ? this : throw new FakeServerException(Report.Count($"at least {CountText.Of(count)}", Description, _fitting, _received, _misfits));

    /// <inheritdoc/>
    public IEnumerator<ReceivedCall> GetEnumerator() => _fitting.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
