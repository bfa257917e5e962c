namespace TypedRequests.Benchmarks.Json;

/// <summary>One document, read or written by everybody, through what each offers its users.</summary>
/// <param name="Name">The document.</param>
/// <param name="Repeats">How often a short turn repeats it.</param>
/// <param name="Ours">An emitted format.</param>
/// <param name="SourceGeneration">System.Text.Json's own generator.</param>
/// <param name="Reflection">System.Text.Json without it.</param>
/// <param name="Newtonsoft">Newtonsoft.Json.</param>
/// <param name="Graph">The result made by hand, with constructors: nobody can do with fewer bytes.</param>
internal sealed record JsonCase(
    string Name, int Repeats, Func<object?> Ours, Func<object?> SourceGeneration, Func<object?> Reflection, Func<object?> Newtonsoft, Func<object?> Graph)
{
    public override string ToString() => Name;
}
