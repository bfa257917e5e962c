namespace TypedRequests.Unions.Tests.Language;

/// <summary>A generic union of the language.</summary>
public union OneOf<TFirst, TSecond>(TFirst, TSecond);
