using TypedRequests.Generator.Text;

namespace TypedRequests.Import.Writing;

/// <summary>What holds for all files of an import.</summary>
/// <param name="Namespace">The namespace of the types.</param>
/// <param name="Naming">The number of the naming policy.</param>
internal sealed record WriteContext(string Namespace, int Naming)
{
    /// <summary>The policy makes the wire name of the C# name.</summary>
    public bool Gives(string name, string wireName) => NameCase.Apply(Naming, name) == wireName;
}
