namespace TypedRequests.Migration.Refit;

/// <summary>A member of an argument that becomes an argument of its own.</summary>
/// <param name="Owner">The parameter whose member it is.</param>
/// <param name="Name">The name of the new parameter.</param>
/// <param name="Type">Its type, as it can be written in the file.</param>
/// <param name="Value">What is passed for it: <c>request.Id</c>.</param>
/// <param name="Attributes">What is written before it.</param>
internal sealed record RefitMember(string Owner, string Name, string Type, string Value, IReadOnlyList<string> Attributes);
