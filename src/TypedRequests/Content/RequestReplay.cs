using System.Globalization;

namespace TypedRequests;

/// <summary>What a message handler under a session must know before it sends a request again, and what it may tell of it.</summary>
public static class RequestReplay
{
    private const string AttemptKey = "TypedRequests.Attempt";

    /// <summary>
    /// The key in <see cref="HttpRequestMessage.Options"/> that says whether the endpoint is marked <c>[Idempotent]</c> (<see langword="true"/>) or <c>[NotIdempotent]</c>
    /// (<see langword="false"/>); absent when it says neither.
    /// </summary>
    public static HttpRequestOptionsKey<bool> Idempotent { get; } = new("TypedRequests.Retry");

    /// <summary>The key under which a copy of a message names the one that the session has made, so that a failure can say what became of it.</summary>
    public static HttpRequestOptionsKey<HttpRequestMessage> Original { get; } = new("TypedRequests.Original");

    /// <summary>Whether a body can be written again, byte for byte: none, one in memory, or a seekable stream. The session's bodies rewind themselves.</summary>
    /// <param name="content">The body; <see langword="null"/> for none.</param>
    public static bool CanReplay(HttpContent? content) => BodyReplay.CanReplay(content);

    /// <summary>Notes on a failure which attempt it ended, so that the session's exception says "attempt 3 of 3".</summary>
    /// <param name="failure">What the last attempt threw.</param>
    /// <param name="attempt">Which one it was, from 1.</param>
    /// <param name="attempts">How many there may be; <see langword="null"/> when that is not known.</param>
    public static void NoteAttempt(Exception failure, int attempt, int? attempts = null)
    {
        ArgumentNullException.ThrowIfNull(failure);
        failure.Data[AttemptKey] = attempts is { } most ? string.Create(CultureInfo.InvariantCulture, $"attempt {attempt} of {most}") : string.Create(CultureInfo.InvariantCulture, $"attempt {attempt}");
    }

    /// <summary>What was noted on a failure, or on what caused it.</summary>
    internal static string? AttemptOf(Exception? failure)
    {
        for (; failure is not null; failure = failure.InnerException)
            if (failure.Data[AttemptKey] is string attempt) return attempt;
        return null;
    }

    /// <summary>The session's own message.</summary>
    internal static HttpRequestMessage OriginalOf(HttpRequestMessage message) => message.Options.TryGetValue(Original, out var original) ? original : message;
}
