using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets the copy constructors of records with required members be emitted on netstandard2.0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Constructor)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
