namespace TypedRequests.BrowserPage.Checks;

/// <summary>Expects an exception.</summary>
internal static class Refusal
{
    /// <summary>Runs what must fail, and returns the failure.</summary>
    public static async Task<TException> OfAsync<TException>(Func<Task> work)
        where TException : Exception
    {
        try
        {
            await work();
        }
        catch (TException expected)
        {
            return expected;
        }
        catch (AggregateException aggregate) when (aggregate.InnerException is TException inner)
        {
            return inner;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown.");
    }

    /// <summary>Expects that a member is refused by its name.</summary>
    public static async Task NamesAsync(string member, Func<Task> work)
    {
        var refused = await OfAsync<PlatformNotSupportedException>(work);
        Check.True(refused.Message.StartsWith(member, StringComparison.Ordinal) && refused.Message.Contains(" is not supported in a browser. ", StringComparison.Ordinal), refused.Message);
    }
}
