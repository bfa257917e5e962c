using System.ComponentModel;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace TypedRequests.CompilerServices;

/// <summary>Formats that are made of other formats: one method per shape.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonShapes
{
    /// <summary>A reference type that may be null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T?> OrNull<T>(JsonFormat<T> format)
        where T : class => new JsonOrNullFormat<T>(format);

    /// <summary>A type parameter that may be null: null is its default for every type argument.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T?> OrDefault<T>(JsonFormat<T> format) => new JsonOrNullFormat<T>(format);

    /// <summary>As <see cref="OrNull{T}"/>, where an empty string is null too.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T?> OrNullOrEmpty<T>(JsonFormat<T> format)
        where T : class => new JsonOrNullFormat<T>(format) { IsEmptyNull = true };

    /// <summary>As <see cref="Nullable{T}"/>, where an empty string is null too.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T?> NullableOrEmpty<T>(JsonFormat<T> format)
        where T : struct => new JsonNullableFormat<T>(format) { IsEmptyNull = true };

    /// <summary>A reference type that may be null although its declaration does not say so: nullable-oblivious code, and lenient clients.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T> Lenient<T>(JsonFormat<T> format)
        where T : class => new JsonOrNullFormat<T>(format)!; // the declaration's promise is what is not believed here

    /// <summary>A value type that may be null.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="format">Its format.</param>
    public static JsonFormat<T?> Nullable<T>(JsonFormat<T> format)
        where T : struct => new JsonNullableFormat<T>(format);

    /// <summary>A number under a handling of its own.</summary>
    /// <typeparam name="T">The number's type.</typeparam>
    /// <param name="number">Its format.</param>
    /// <param name="handling">What is allowed in quotes, and whether to write them.</param>
    public static JsonFormat<T> Number<T>(JsonFormat<T> number, JsonNumberHandling handling)
        where T : struct, ISpanFormattable => new JsonNumberHandlingFormat<T>(number, handling);

    /// <summary>A type or member with a <see cref="JsonConverterAttribute"/>.</summary>
    /// <typeparam name="T">What it converts.</typeparam>
    /// <param name="converter">The converter.</param>
    public static JsonFormat<T> Converter<T>(JsonConverter<T> converter) => new JsonConverterFormat<T>(converter, "what " + TypeName.Of(converter.GetType()) + " reads") { IsUsers = true };

    /// <summary>A type or member with a converter factory.</summary>
    /// <typeparam name="T">What it converts.</typeparam>
    /// <param name="factory">The factory.</param>
    /// <exception cref="NotSupportedException">The factory does not make a converter of the type.</exception>
    public static JsonFormat<T> Converter<T>(JsonConverterFactory factory) => Converter(ConverterOf<T>(factory));

    internal static JsonConverter<T> ConverterOf<T>(JsonConverterFactory factory) =>
        factory.CreateConverter(typeof(T), JsonOptions.ForConverters) as JsonConverter<T>
            ?? throw new NotSupportedException($"The converter factory {TypeName.Of(factory.GetType())} makes no JsonConverter<{TypeName.Of(typeof(T))}>.");

    /// <summary>A type that a <see cref="JsonSerializerContext"/> holds.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="info">The context's metadata.</param>
    public static JsonFormat<T> Context<T>(JsonTypeInfo<T> info) => new JsonTypeInfoFormat<T>(info);
}
