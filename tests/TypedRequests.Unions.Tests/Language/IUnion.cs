namespace System.Runtime.CompilerServices;

/// <summary>What every union of the language implements; see <see cref="UnionAttribute"/>.</summary>
public interface IUnion
{
    /// <summary>The case.</summary>
    object? Value { get; }
}
