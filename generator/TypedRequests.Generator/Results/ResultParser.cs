using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Results;

/// <summary>One kind of result. A slice has one of these; <see cref="ResultParsers"/> lists them.</summary>
internal abstract class ResultParser
{
    /// <summary>Whether the return type is of this kind.</summary>
    public abstract bool Matches(ReturnUse returned);

    /// <summary>The model, or null after a finding.</summary>
    public abstract ResultModel? Parse(ReturnUse returned, MethodContext method);

    /// <summary>Whether the kind has a body, which the answer to HEAD never has.</summary>
    public virtual bool HasBody(ReturnUse returned) => true;

    /// <summary>Whether the kind can be null, for <c>[NullOn]</c>.</summary>
    public virtual bool CanBeNull => true;

    /// <summary>A sequence is not wrapped in a task: it sends when it is enumerated.</summary>
    public virtual bool IsSequence => false;
}
