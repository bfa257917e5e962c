using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Generator.Symbols;

/// <summary>One attribute of ours on a symbol: its arguments, and where each stands.</summary>
internal readonly struct AttributeUse(string name, AttributeData data) : IPlaced
{
    /// <summary>The attribute in the word that users write: <c>Get</c>, <c>Query</c>.</summary>
    public string Name { get; } = name;

    public AttributeData Data { get; } = data;

    public int ArgumentCount => Data.ConstructorArguments.Length;

    /// <summary>The type argument of a generic attribute.</summary>
    public ITypeSymbol? TypeArgument => Data.AttributeClass is { Arity: 1 } generic ? generic.TypeArguments[0] : null;

    public Location? Location => Data.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    public string? Text(int index) => index < ArgumentCount ? Data.ConstructorArguments[index].Value as string : null;

    /// <summary>Whether an argument is an error of the compiler's.</summary>
    public bool IsBroken(int index) => index >= ArgumentCount || Data.ConstructorArguments[index].Kind == TypedConstantKind.Error;

    public double? Number(int index) => index < ArgumentCount ? Data.ConstructorArguments[index].Value as double? : null;

    /// <summary>A whole number, or the number of an enum's member.</summary>
    public int? Whole(int index) => index < ArgumentCount ? Data.ConstructorArguments[index].Value as int? : null;

    /// <summary>The numbers of a <c>params int[]</c>.</summary>
    public IReadOnlyList<int> Numbers() =>
        ArgumentCount == 1 && Data.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? [.. array.Values.Select(static value => value.Value).OfType<int>()]
            : [];

    public object? Named(string name)
    {
        foreach (var argument in Data.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Array)
            {
                return argument.Value.Value;
            }
        }

        return null;
    }

    /// <summary>The numbers of a named <c>int[]</c>; null when it was not given.</summary>
    public IReadOnlyList<int>? NamedNumbers(string name)
    {
        foreach (var argument in Data.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Array, IsNull: false } array)
            {
                return [.. array.Values.Select(static value => value.Value).OfType<int>()];
            }
        }

        return null;
    }

    /// <summary>The expression of a positional argument, or the whole attribute when it cannot be found.</summary>
    public Location? ArgumentLocation(int index)
    {
        var argument = Expression(index);
        return argument is null ? Location : argument.GetLocation();
    }

    public ExpressionSyntax? Expression(int index)
    {
        var given = Arguments()?.Where(static argument => argument.NameEquals is null).ToList() ?? [];
        var parameters = Data.AttributeConstructor?.Parameters ?? [];
        if (given.Count == 1 && parameters.Length == 1 && parameters[0].Type is IArrayTypeSymbol && Items(given[0].Expression) is { } items)
        {
            return index < items.Count ? items[index] : given[0].Expression;
        }

        // With their names arguments may stand in any order.
        var named = index < parameters.Length ? given.Find(argument => argument.NameColon?.Name.Identifier.ValueText == parameters[index].Name) : null;
        return named?.Expression ?? (index < given.Count && given[index].NameColon is null ? given[index].Expression : null);
    }

    // A `params` array that is written as an array.
    private static List<ExpressionSyntax>? Items(ExpressionSyntax array) => array switch
    {
        ImplicitArrayCreationExpressionSyntax creation => [.. creation.Initializer.Expressions],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => [.. initializer.Expressions],
        CollectionExpressionSyntax collection => [.. collection.Elements.OfType<ExpressionElementSyntax>().Select(static element => element.Expression)],
        _ => null,
    };

    /// <summary>The value of a named argument, or the whole attribute when it cannot be found.</summary>
    public Location? NamedLocation(string name) =>
        Arguments()?.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation() ?? Location;

    private SeparatedSyntaxList<AttributeArgumentSyntax>? Arguments() =>
        (Data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments;
}
