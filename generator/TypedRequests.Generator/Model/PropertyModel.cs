namespace TypedRequests.Generator.Model;

/// <summary>A property of a client: a value set once, the session, or one that is rejected.</summary>
/// <param name="Type">The property's type.</param>
/// <param name="Name">Its name, as an identifier.</param>
/// <param name="ExplicitInterface">The interface to name for an explicit implementation; null for a public member.</param>
/// <param name="Body">Everything after the name: accessors, or an arrow.</param>
internal sealed record PropertyModel(string Type, string Name, string? ExplicitInterface, string Body) : MemberModel;
