namespace TypedRequests.Generator.Model;

/// <summary>A member that is the same for every interface: <c>Dispose</c>, a rejected event or indexer.</summary>
internal sealed record TextMemberModel(string Text) : MemberModel;
