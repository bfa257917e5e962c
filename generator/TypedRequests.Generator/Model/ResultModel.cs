namespace TypedRequests.Generator.Model;

/// <summary>How an answer becomes what the method returns: one kind per slice.</summary>
internal abstract record ResultModel
{
    /// <summary>In the emitted comment, after the arrow: <c>Issue, as JSON</c>.</summary>
    public abstract string Description { get; }

    /// <summary>The member of <c>Call</c> that sends, without the suffix <c>Async</c>.</summary>
    public abstract string Member { get; }

    /// <summary>Arguments before the cancellation token, each an expression.</summary>
    public virtual EquatableArray<string> Arguments => [];

    /// <summary>
    /// Whether the signature and the call disagree about null, and the signature is right: <c>Task&lt;Response?&gt;</c> of a kind that is never null, or a type argument that does not say.
    /// </summary>
    public bool IsNeverNull { get; init; }

    /// <summary>Whether the member has an <c>Async</c> twin; sequences and prepared requests have none.</summary>
    public virtual bool HasAsyncTwin => true;

    /// <summary>Whether the member takes the token: a prepared request is never sent.</summary>
    public virtual bool TakesToken => true;
}
