using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Bindings;

/// <summary>One way for a value to travel. A slice has one of these; <see cref="BindingParsers"/> lists them.</summary>
internal abstract class BindingParser
{
    /// <summary>The attribute that asks for it, in the word that users write; null when only the type or the route can.</summary>
    public abstract string? Attribute { get; }

    /// <summary>Whether a value without an attribute travels this way.</summary>
    public virtual bool Infers(BindingSource source, MethodContext method) => false;

    /// <summary>Adds the bindings of the value, and reports what is wrong with it.</summary>
    public abstract void Parse(BindingSource source, MethodContext method);
}
