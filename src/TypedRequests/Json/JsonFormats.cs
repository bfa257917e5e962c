using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>The registry behind <c>Json&lt;T&gt;()</c>: the formats of each assembly's <c>[JsonRecord]</c> types and call sites.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonFormats
{
    private static JsonFormatSource[] s_sources = [];

    /// <summary>Registers an assembly's formats. Called once, by the module initializer that the generator emits; creates no format.</summary>
    /// <param name="source">The formats, made when first asked for.</param>
    public static void Add(JsonFormatSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        JsonFormatSource[] seen;
        JsonFormatSource[] grown;
        do
        {
            seen = Volatile.Read(ref s_sources);
            grown = [.. seen, source];
        }
        while (Interlocked.CompareExchange(ref s_sources, grown, seen) != seen);
    }

    /// <summary>The format of a type.</summary>
    /// <exception cref="InvalidOperationException">No assembly has one.</exception>
    internal static JsonFormat<T> Get<T>() =>
        Find<T>() ?? throw new InvalidOperationException(
            $"No JSON format of {TypeName.Of(typeof(T))} is known. Mark the type [JsonRecord], or write [assembly: JsonRecord(typeof({TypeName.Of(typeof(T))}))] for a type of another assembly. Formats are emitted for C# only: from F# or VB, put the type into a C# class library and mark it there, or pass a JsonTypeInfo<T> or JsonSerializerOptions.");

    internal static JsonFormat<T>? Find<T>() => Cache<T>.Format ??= (JsonFormat<T>?)Find(typeof(T));

    internal static JsonFormat? Find(Type type)
    {
        // The type's own assembly may not have run any code yet, and its policy is the one that its author meant.
        RuntimeHelpers.RunModuleConstructor(type.Module.ModuleHandle);
        JsonFormat? found = null;
        foreach (var source in Volatile.Read(ref s_sources))
        {
            if (source.Find(type) is { } format)
            {
                found ??= format;
                if (source.GetType().Module == type.Module)
                {
                    return format;
                }
            }
        }

        return found;
    }

    private static class Cache<T>
    {
        public static JsonFormat<T>? Format;
    }
}
