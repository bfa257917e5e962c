namespace TypedRequests;

/// <summary>How much a <see cref="HarLog"/> keeps, and what is secret. Read once, when the log is started.</summary>
public sealed class HarLogOptions
{
    /// <summary>How many exchanges are kept; the oldest go first.</summary>
    /// <value>1,000 by default.</value>
    public int MaxEntries { get; set => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 1000;

    /// <summary>The largest body that is kept, in bytes; of a larger one only its size is.</summary>
    /// <value>64 KiB by default; 0 keeps none.</value>
    public int MaxBodyBytes { get; set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 64 * 1024;

    /// <summary>How many bytes the bodies of all exchanges may have together; the oldest exchanges go first.</summary>
    /// <value>8 MiB by default.</value>
    public long MaxBytes { get; set => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 8 * 1024 * 1024;

    /// <summary>Names of query arguments, form fields, parts and JSON members whose values are secrets, besides those that say so themselves (<c>password</c>, <c>access_token</c> …).</summary>
    public IList<string> SecretFields { get; } = [];

    /// <summary>Values that are secrets wherever they stand. They are looked for in every encoding; an empty text is left out.</summary>
    public IList<string> Secrets { get; } = [];
}
