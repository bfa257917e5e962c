using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Model;

/// <summary>What is done with one argument, property or placeholder: one kind per slice, which prints itself as a statement.</summary>
internal abstract record BindingModel
{
    /// <summary>Writes the statement. <paramref name="call"/> is the local that holds the call.</summary>
    public abstract void Emit(CodeWriter writer, string call);
}
