namespace TypedRequests.Samples;

/// <summary>How often the worker reports.</summary>
public sealed class ReportOptions
{
    /// <summary>The time between two reports.</summary>
    public TimeSpan Every { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many reports there are before the worker ends.</summary>
    public int Times { get; set; } = 5;
}
