using Microsoft.CodeAnalysis.Text;

namespace TypedRequests.Generator.Declared;

/// <summary>A type as a file declares it, with the types nested in it and without the bodies of its members; or all of a file that stands outside types.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Names">The names of the types that it declares.</param>
/// <param name="Words">Every word in it: among them are the names that it uses.</param>
/// <param name="Content">What stands for its text.</param>
/// <param name="IsForAll">Whether every declaration of the project may depend on it without naming it.</param>
internal sealed record DeclaredUnit(TextSpan Span, IReadOnlyCollection<ulong> Names, IReadOnlyCollection<ulong> Words, Fingerprint Content, bool IsForAll);
