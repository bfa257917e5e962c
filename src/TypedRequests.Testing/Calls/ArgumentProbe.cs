using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TypedRequests;

/// <summary>Two values of a type that differ, so that the place of a matcher among the arguments can be seen.</summary>
internal static class ArgumentProbe
{
    private const string Text = "(any)";

    /// <summary>A value that is not the type's default, where one can be made of any type of this kind.</summary>
    internal static T Other<T>()
    {
        if (typeof(T) == typeof(string)) return (T)(object)Text;
        if (!typeof(T).IsValueType || RuntimeHelpers.IsReferenceOrContainsReferences<T>()) return default!; // found by its type instead
        // Nothing but numbers: any bits will do, for the value is compared and never used.
        T other = default!; // filled below
        MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref other), Unsafe.SizeOf<T>()).Fill(1);
        return other;
    }
}
