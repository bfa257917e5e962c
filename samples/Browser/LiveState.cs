namespace TypedRequests.Samples;

/// <summary>Whether new comments arrive by themselves.</summary>
public sealed class LiveState
{
    /// <summary>Tells who shows it.</summary>
    public event Action? Changed;

    /// <summary>Whether the stream of events is open.</summary>
    public bool IsOpen
    {
        get;
        set
        {
            if (field == value)
                return;
            field = value;
            Changed?.Invoke();
        }
    }
}
