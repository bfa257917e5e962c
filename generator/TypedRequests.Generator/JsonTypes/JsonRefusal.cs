using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Why a type, or a member of one, cannot be read or written.</summary>
/// <param name="Path">The way to it from the type that was explored, for example <c>.User.Login</c>.</param>
/// <param name="Type">The type that cannot be.</param>
/// <param name="Reason">One clause, and the remedy: two sentences.</param>
/// <param name="IsNameClash">Two members share one JSON name: TR3003.</param>
internal sealed record JsonRefusal(string Path, string Type, string Reason, bool IsNameClash)
{
    /// <summary>The attribute that contradicts another, or what it stands on: TR3012.</summary>
    public AttributeData? Contradiction { get; init; }

    /// <summary>The compiler has an error for the type, or for what stands beside it: there is nothing to add.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>The diagnostic, for what is shown at a place of its own; null for TR3002 and its like.</summary>
    public DiagnosticDescriptor? Descriptor { get; init; }

    /// <summary>That place; null where the type is compiled already.</summary>
    public Location? Place { get; init; }

    /// <summary>What it is about is a type that reaches ever larger types.</summary>
    public bool IsEndless { get; init; }

    public static JsonRefusal At(DiagnosticDescriptor descriptor, Location? place, string path, string type, string reason) =>
        new(path, type, reason, IsNameClash: false) { Descriptor = descriptor, Place = place };

    public static JsonRefusal Endless(string path, INamedTypeSymbol definition) =>
        new(path, definition.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), EndlessTypes.Objection, IsNameClash: false) { IsEndless = true };
}
