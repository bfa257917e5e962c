using System.ComponentModel;

namespace TypedRequests.CompilerServices;

/// <summary>What the emitted formats of unions share: they look at a value, and leave it to the format of a case.</summary>
/// <typeparam name="T">The union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonUnionFormat<T> : JsonFormat<T>
{
    /// <summary>What a union says about an object that is none of its cases.</summary>
    /// <param name="value">The object.</param>
    /// <returns>The exception to throw.</returns>
    protected static Exception Unlisted(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonFailure.Unsupported($"{TypeName.Of(value.GetType())} is no case of {TypeName.Of(typeof(T))}. Nest it in the union, or name it with [JsonUnion(typeof(…))].");
    }
}
