namespace TypedRequests.Generator.Model;

/// <summary>One member of an emitted client, in declared order.</summary>
internal abstract record MemberModel;
