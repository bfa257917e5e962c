using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Bindings;

/// <summary>A value that is to be sent: a parameter, or a property of the client. Lives only while parsing.</summary>
internal sealed class BindingSource(ISymbol symbol, ITypeSymbol type, string expression, AttributeUse? attribute, OwnTexts texts, RoutePart? place = null) : IPlaced
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = type;

    /// <summary>How emitted code gets at the value.</summary>
    /// <remarks>A call with a dynamic argument would be bound while the program runs, by reflection, and a call on a ref struct cannot be.</remarks>
    public string Expression { get; } = type.TypeKind == TypeKind.Dynamic ? $"(object{(type.NullableAnnotation == NullableAnnotation.NotAnnotated ? "" : "?")}){expression}" : expression;

    public AttributeUse? Attribute { get; } = attribute;

    /// <summary>The placeholder of the route that the value fills here; it may stand in several places, and be a header besides.</summary>
    public RoutePart? Place { get; } = place;

    /// <summary>What <c>[UrlText]</c> on the parameter or property says of its text, or of the text of its items.</summary>
    public AttributeUse? TextAttribute { get; } = AttributeReader.Find(symbol, "UrlText");

    public ValueShape Shape { get; } = texts.ShapeOf(type, AttributeReader.Find(symbol, "UrlText"));

    /// <summary>The shape of an item or value of it.</summary>
    public ValueShape ShapeOf(ITypeSymbol item) => texts.ShapeOf(item, TextAttribute);

    /// <summary>What it is, in messages: a parameter or a property.</summary>
    public string Word => IsProperty ? "Property" : "Parameter";

    public string Name => Symbol.Name;

    public bool IsProperty => Symbol is IPropertySymbol;

    public Location? Location => Symbol.Locations.FirstOrDefault();

    public BindingSource At(RoutePart place) => new(Symbol, Type, expression, Attribute, texts, place);
}
