using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets interpolated text be taken piece by piece on netstandard2.0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
internal sealed class InterpolatedStringHandlerAttribute : Attribute;
