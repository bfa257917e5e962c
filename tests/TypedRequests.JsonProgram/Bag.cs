using System.Collections.ObjectModel;

namespace TypedRequests.JsonProgram;

/// <summary>A collection of its own.</summary>
public sealed class Bag : Collection<int>;
