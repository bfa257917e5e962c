using Microsoft.CodeAnalysis;

namespace TypedRequests.Generator.Tests.Edits;

/// <summary>What one text came to.</summary>
/// <param name="Text">The text.</param>
/// <param name="Complaints">Errors and warnings of the compiler's in emitted files, and what the driver says of the generator.</param>
/// <param name="Crash">What the generator threw.</param>
/// <param name="Work">What it took.</param>
internal sealed record EditStep(string Text, IReadOnlyList<Diagnostic> Complaints, Exception? Crash, EditWork Work);
