namespace TypedRequests.Generator.Symbols;

/// <summary>What is said of a generic type that reaches itself with ever larger type arguments.</summary>
internal static class EndlessTypes
{
    public const string Objection = "It contains itself with ever larger type arguments, so it has no end. Give the member that leads there a type that does not grow, or mark it [JsonIgnore].";
}
