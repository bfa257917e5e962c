using System.Text.Json;

namespace TypedRequests;

/// <summary>Failures as readers throw them: without a place, which <see cref="JsonExplanation"/> finds afterwards.</summary>
internal static class JsonFailure
{
    private const string Own = "TypedRequests.Json";

    /// <summary>The token is not what the format reads.</summary>
    public static JsonFormatException Unexpected(ref Utf8JsonReader reader, string? expected = null) =>
        new($"Expected {expected ?? "another value"}, found {JsonTokens.Describe(reader.TokenType)}.", expected, null, null)
        {
            IsNull = reader.TokenType == JsonTokenType.Null,
        };

    /// <summary>The token has the right kind, but its value does not fit.</summary>
    public static JsonFormatException Unfit(string expected) => new($"Expected {expected}, found something else.", expected, null, null) { IsUnfit = true };

    /// <summary>A fraction beyond what its type holds.</summary>
    public static JsonFormatException TooLarge<T>(T infinity)
        where T : System.Numerics.IFloatingPointIeee754<T> => Unfit($"a number that a {TypeName.Of(typeof(T))} holds");

    /// <summary>What a program's own constructor, property or converter threw. Its message may say anything, so it is told by the inner exception alone.</summary>
    public static bool IsUsers(Exception exception) => exception is not (OperationCanceledException or OutOfMemoryException or InsufficientExecutionStackException or NotSupportedException { Source: Own });

    /// <summary>Marks a failure of ours while a value is read or written: its message names the type and the remedy already.</summary>
    public static NotSupportedException Unsupported(string message) => new(message) { Source = Own };

    /// <summary>As <see cref="IsUsers"/>, while a value is written: neither a failure of ours nor one of the writer's.</summary>
    public static bool IsUsersInWriting(Exception exception) => IsUsers(exception) && exception is { Source: not (Own or "System.Text.Json.Rethrowable") } and not RequestException;

    public static JsonFormatException Missing(string name) => new($"The member \"{name}\" is missing.", null, null, null) { Missing = name };

    /// <summary>
    /// Whether an exception says that the JSON does not fit. The tokenizer marks its own with a source, as System.Text.Json's serializer does to tell them
    /// from those of a user's constructor or property.
    /// </summary>
    public static bool IsAboutJson(Exception exception) => exception is JsonException or { Source: "System.Text.Json.Rethrowable" };
}
