namespace TypedRequests.Generator.JsonTypes.Model;

/// <summary>The kinds of JSON values, as their first token tells them.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    String = 1,
    Number = 2,
    True = 4,
    False = 8,
    Object = 16,
    Array = 32,
    Null = 64,
}
