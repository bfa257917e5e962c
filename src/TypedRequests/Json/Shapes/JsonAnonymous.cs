using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>
/// Formats of anonymous types. Emitted code cannot name such a type, but inside one assembly an anonymous object with the same names, order and types of members is of
/// the same type: the compiler infers it from an example.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonAnonymous
{
    /// <summary>A format of the example's type, without members yet.</summary>
    /// <typeparam name="T">The anonymous type.</typeparam>
    /// <param name="example">An object of the type; only its type matters.</param>
    public static JsonAnonymousFormat<T> Of<T>(T example) => new();

    /// <summary>A member of an example: the default of the type that a format writes.</summary>
    /// <typeparam name="T">The member's type.</typeparam>
    /// <param name="format">The member's format.</param>
    /// <param name="kept">The same format.</param>
    public static T Example<T>(JsonFormat<T> format, out JsonFormat<T> kept)
    {
        kept = format;
        return default!; // only its type matters
    }

    /// <summary>A member of an example that is an <see cref="Optional{T}"/> of the type that a format writes.</summary>
    /// <typeparam name="T">The type of the optional value.</typeparam>
    /// <param name="format">The value's format.</param>
    /// <param name="kept">The same format.</param>
    public static Optional<T> OptionalExample<T>(JsonFormat<T> format, out JsonFormat<T> kept)
    {
        kept = format;
        return default;
    }

    /// <summary>Adds a format to a table by the type that it writes.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="makers">The table.</param>
    /// <param name="make">Makes the format.</param>
    public static void Register<T>(Dictionary<Type, Func<JsonFormat>> makers, Func<JsonFormat<T>> make)
    {
        ArgumentNullException.ThrowIfNull(makers);
        makers[typeof(T)] = make;
    }
}
