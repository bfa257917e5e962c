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
        var positional = Arguments()?.Where(static argument => argument.NameEquals is null).ToList();
        return positional is not null && index < positional.Count ? positional[index].Expression : null;
    }

    /// <summary>The value of a named argument, or the whole attribute when it cannot be found.</summary>
    public Location? NamedLocation(string name) =>
        Arguments()?.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression.GetLocation() ?? Location;

    private SeparatedSyntaxList<AttributeArgumentSyntax>? Arguments() =>
        (Data.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments;
}
