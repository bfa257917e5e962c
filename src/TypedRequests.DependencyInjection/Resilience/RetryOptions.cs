using System.Globalization;

namespace TypedRequests;

/// <summary>When a request is sent again, how often, and how long that may take.</summary>
/// <remarks>
/// A request is repeated only if that is safe: its verb is idempotent (RFC 9110 §9.2.2), or its endpoint is marked <c>[Idempotent]</c>, or it carries the
/// <see cref="IdempotencyHeader"/>, or it never reached the server; and its body can be written again. <c>[NotIdempotent]</c> rules repeats out.
/// </remarks>
public sealed class RetryOptions
{
    /// <summary>How often a request is repeated at most, the first attempt not counted.</summary>
    /// <value>3 by default; 0 switches repeats off.</value>
    public int MaxRetries { get; set; } = 3;

    /// <summary>The wait before the first repeat when the server names none; it doubles with each further one, less up to half of it at random.</summary>
    /// <value>500 ms by default.</value>
    public TimeSpan BaseDelay { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The longest wait of our own choosing. What a server asks for by <c>Retry-After</c> may be longer.</summary>
    /// <value>30 s by default.</value>
    public TimeSpan MaxDelay { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long all attempts and the waits between them may take. A repeat that could not start before is not waited for: the last answer is returned.</summary>
    /// <value>100 s by default.</value>
    public TimeSpan TotalTimeout { get; set; } = TimeSpan.FromSeconds(100);

    /// <summary>How long one attempt may take up to the headers of its response.</summary>
    /// <value><see langword="null"/> by default: no limit of its own.</value>
    public TimeSpan? AttemptTimeout { get; set; }

    /// <summary>The request header that makes any request safe to repeat (draft-ietf-httpapi-idempotency-key-header).</summary>
    /// <value><c>Idempotency-Key</c> by default; <see langword="null"/> for none.</value>
    public string? IdempotencyHeader { get; set; } = "Idempotency-Key";

    /// <summary>Whether a status that none of our rules names is worth a repeat, or one that they name is not. Safety is judged apart.</summary>
    /// <value><see langword="null"/> by default: 408, 429, 500, 502, 503, 504, and a 403 that says its rate limit is used up.</value>
    public Func<HttpResponseMessage, bool>? ShouldRetry { get; set; }

    /// <summary>Numbers in [0, 1) by which waits are spread.</summary>
    internal Func<double> Randomizer { get; set; } = Random.Shared.NextDouble;

    /// <summary>What is wrong with the options, each with its remedy; nothing if they can be used.</summary>
    internal IEnumerable<string> Faults()
    {
        if (MaxRetries is < 0 or > 100)
            yield return string.Create(CultureInfo.InvariantCulture, $"{nameof(MaxRetries)} is {MaxRetries}; give a number from 0 to 100.");
        if (BaseDelay < TimeSpan.Zero)
            yield return $"{nameof(BaseDelay)} is {BaseDelay}; give zero or more.";
        if (MaxDelay < BaseDelay)
            yield return $"{nameof(MaxDelay)} is {MaxDelay}; give at least {nameof(BaseDelay)} ({BaseDelay}).";
        if (TotalTimeout <= TimeSpan.Zero)
            yield return $"{nameof(TotalTimeout)} is {TotalTimeout}; give more than zero.";
        if (AttemptTimeout <= TimeSpan.Zero)
            yield return $"{nameof(AttemptTimeout)} is {AttemptTimeout}; give more than zero, or leave it out.";
    }

    internal void Check()
    {
        if (Faults().FirstOrDefault() is { } fault)
            throw new ArgumentException($"{nameof(RetryOptions)}.{fault}");
    }
}
