namespace TypedRequests;

/// <summary>A value that may be left out of JSON altogether, so that a PATCH can tell "leave it" from "set it to null".</summary>
/// <typeparam name="T">The type of the value; nullable where null may be said.</typeparam>
/// <example>
/// <code>
/// public sealed record IssuePatch(string? Title = null, Optional&lt;string?&gt; Body = default);
///
/// new IssuePatch(Title: "x")           // {"title":"x"}
/// new IssuePatch(Body: null)           // {"body":null}
/// </code>
/// </example>
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>An optional that holds a value, which may be null.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether a value, null included, was given. The default optional holds none and is left out.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">No value was given.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The optional holds no value. Ask HasValue first, or use GetValueOrDefault.");

    /// <summary>The value, or <paramref name="fallback"/> when none was given.</summary>
    /// <param name="fallback">What to return instead.</param>
    public T? GetValueOrDefault(T? fallback = default) => HasValue ? _value : fallback;

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) => HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : 0;

    /// <summary>The value as text, or an empty string when none was given.</summary>
    public override string ToString() => HasValue ? _value?.ToString() ?? "null" : "";

    /// <summary>Wraps a value, so that arguments are written without ceremony.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Whether both hold equal values, or none.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);
}
