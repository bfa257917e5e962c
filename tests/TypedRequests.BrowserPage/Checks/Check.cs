namespace TypedRequests.BrowserPage.Checks;

/// <summary>A row of the tables in docs/browser.md, and what shows that it is true.</summary>
/// <param name="Row">The first cell of the row.</param>
/// <param name="Run">Throws if it is not.</param>
public sealed record Check(string Row, Func<CheckContext, Task> Run)
{
    /// <summary>Every row.</summary>
    public static IReadOnlyList<Check> All { get; } = [.. CallChecks.All, .. FetchChecks.All, .. StreamChecks.All, .. RefusedChecks.All];

    /// <summary>Runs the check; returns what is wrong, or null.</summary>
    public async Task<string?> RunAsync(CheckContext context)
    {
        try
        {
            await Run(context).WaitAsync(TimeSpan.FromSeconds(20));
            return null;
        }
        catch (Exception failure)
        {
            return failure.ToString();
        }
    }

    /// <summary>Fails a check whose two values differ.</summary>
    public static void Same<T>(T expected, T found)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found)) throw new InvalidOperationException($"Expected '{expected}', found '{found}'.");
    }

    /// <summary>Fails a check that does not hold.</summary>
    public static void True(bool holds, string otherwise)
    {
        if (!holds) throw new InvalidOperationException(otherwise);
    }
}
