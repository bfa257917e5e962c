namespace TypedRequests.Tests.Json;

/// <summary>A type whose own code refuses some values, on reading and on writing.</summary>
public sealed class PickyRecord
{
    /// <summary>Takes a number.</summary>
    /// <param name="number">Not negative.</param>
    public PickyRecord(int number) => Number = number >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number), "too small");

    /// <summary>The number.</summary>
    public int Number { get; }

    /// <summary>Whether the next member throws.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsBroken { get; init; }

    /// <summary>A value that is worked out.</summary>
    public int Twice => IsBroken ? throw new InvalidOperationException("broken") : 2 * Number;
}
