namespace TypedRequests;

/// <summary>One variable of an expression, with its modifier.</summary>
/// <param name="Name">The name as written, escapes included.</param>
/// <param name="Prefix">How many characters of its text are used; zero for all.</param>
/// <param name="Explode">Whether each item is expanded on its own (<c>*</c>).</param>
internal readonly record struct UrlTemplateVariable(string Name, int Prefix, bool Explode);
