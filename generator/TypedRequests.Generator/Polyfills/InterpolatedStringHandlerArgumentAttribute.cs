using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Hands the receiver of a call to the handler of its interpolated argument, on netstandard2.0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class InterpolatedStringHandlerArgumentAttribute(string argument) : Attribute
{
    public string[] Arguments { get; } = [argument];
}
