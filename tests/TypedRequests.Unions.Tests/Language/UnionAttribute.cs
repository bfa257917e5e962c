namespace System.Runtime.CompilerServices;

/// <summary>What the compiler marks a union with. The framework of this test does not have it yet; the compiler takes any type of the name.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class UnionAttribute : Attribute;
