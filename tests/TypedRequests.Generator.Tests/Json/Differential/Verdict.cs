namespace TypedRequests.Generator.Tests.Json.Differential;

/// <summary>What one side makes of a document: a value or a failure, and the value as both sides' writers would tell it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Failure">Why there is none.</param>
internal sealed record Verdict(object? Value, Exception? Failure)
{
    public static Verdict Of(Func<object?> read)
    {
        try
        {
            return new Verdict(read(), null);
        }
        catch (Exception failure)
        {
            return new Verdict(null, failure);
        }
    }
}
