using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <summary>The kinds of dictionary keys.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonKeys
{
    /// <summary>Text.</summary>
    public static JsonKey<string> String => field ??= new JsonStringKey();

    /// <summary>Text, a number, a GUID, a date: everything that System.Text.Json has a converter for.</summary>
    /// <typeparam name="T">The key.</typeparam>
    /// <param name="converter">A converter of <see cref="JsonMetadataServices"/>, or one of the user's own.</param>
    public static JsonKey<T> Of<T>(JsonConverter<T> converter)
        where T : notnull => new JsonConverterKey<T>(converter);

    /// <summary>Everything that a converter factory of the user supports.</summary>
    /// <typeparam name="T">The key.</typeparam>
    /// <param name="factory">The factory.</param>
    /// <exception cref="NotSupportedException">The factory does not make a converter of the type.</exception>
    public static JsonKey<T> Of<T>(JsonConverterFactory factory)
        where T : notnull => new JsonConverterKey<T>(JsonShapes.ConverterOf<T>(factory));

    /// <summary>A name, or the number, of an enum.</summary>
    /// <typeparam name="T">The enum.</typeparam>
    /// <param name="format">The enum's format.</param>
    public static JsonKey<T> Enum<T>(JsonEnumFormat<T> format)
        where T : struct, Enum => new JsonEnumKey<T>(format);
}
