namespace TypedRequests.Mutants;

/// <summary>One change of the source.</summary>
/// <param name="Id">Its number: what switches it on.</param>
/// <param name="File">The file, from the project's folder.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Original">What stands there.</param>
/// <param name="Replacement">What stands there instead.</param>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Replacement);
