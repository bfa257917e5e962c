namespace TypedRequests;

/// <summary>
/// How many requests may be under way at a server that has told of no limit. It starts at one, so that the first answer can tell before more are sent, and grows by one with each round that went well.
/// A refusal without a time says that there were too many at once.
/// </summary>
internal sealed class LimitRamp
{
    private const int Last = 64;

    private int _passed;
    private bool _isFixed;

    /// <summary>How many; no limit where it is <see cref="int.MaxValue"/>.</summary>
    internal int Limit { get; private set; } = 1;

    /// <summary>Whether the number was learnt from a refusal.</summary>
    internal bool IsFixed => _isFixed;

    /// <summary>A request has been answered, and not refused.</summary>
    internal void Pass()
    {
        if (_isFixed || Limit == int.MaxValue || ++_passed < Limit) return;
        _passed = 0;
        Limit = Limit < Last ? Limit + 1 : int.MaxValue;
    }

    /// <summary>The server tells of its limits: it will say when there are too many.</summary>
    internal void Tell()
    {
        if (!_isFixed) Limit = int.MaxValue;
    }

    /// <summary>The server has refused one without a time.</summary>
    /// <param name="others">How many are under way besides.</param>
    /// <param name="isFirst">Whether it is the first of those that were sent together.</param>
    internal void Refuse(int others, bool isFirst)
    {
        // One alone was not too many.
        if (isFirst && others == 0) return;
        _isFixed = true;
        Limit = Math.Max(1, isFirst ? Math.Min(others, Limit) : Limit - 1);
    }
}
