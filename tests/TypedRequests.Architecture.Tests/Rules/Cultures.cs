using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>
/// No text depends on the culture of the thread that makes it. The analyzers (CA1304, CA1305, CA1310, CA1311) see calls that could be given a culture;
/// they do not see <c>$"{0.5}"</c>, which takes the thread's, so these rules do.
/// </summary>
internal static class Cultures
{
    private static readonly HashSet<string> s_numbersAndTimes =
    [
        "Int128", "UInt128", "Half", "BigInteger", "DateTimeOffset", "DateOnly", "TimeOnly",
    ];

    /// <summary>Interpolations of numbers and times that are formatted as the thread's culture has it.</summary>
    public static IEnumerable<string> NoCultureInInterpolations(IEnumerable<SourceFile> sources)
    {
        var files = sources.ToDictionary(file => file.Path);
        var compilation = SourceCompilation.Of(files.Values);
        return from tree in compilation.SyntaxTrees
               where files.ContainsKey(tree.FilePath)
               let model = compilation.GetSemanticModel(tree)
               from text in tree.GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>()
               where TakesTheThreadsCulture(text, model)
               from hole in text.Contents.OfType<InterpolationSyntax>()
               where DependsOnCulture(model.GetTypeInfo(hole.Expression).Type, hole.FormatClause?.FormatStringToken.ValueText)
               select $"{files[tree.FilePath].At(hole)} formats '{hole.Expression}' as the thread's culture has it: use string.Create(CultureInfo.InvariantCulture, …) or FormattableString.Invariant.";
    }

    /// <summary>The same by other ways to make text: <c>"at " + 5</c>, and what a StringBuilder or a writer is given as a number.</summary>
    public static IEnumerable<string> NoCultureInConcatenations(IEnumerable<SourceFile> sources)
    {
        var files = sources.ToDictionary(file => file.Path);
        var compilation = SourceCompilation.Of(files.Values);
        return from tree in compilation.SyntaxTrees
               where files.ContainsKey(tree.FilePath)
               let model = compilation.GetSemanticModel(tree)
               from part in tree.GetRoot().DescendantNodes().SelectMany(node => Parts(node, model))
               where DependsOnCulture(model.GetTypeInfo(part).Type, null) && !model.GetConstantValue(part).HasValue
               select $"{files[tree.FilePath].At(part)} makes text of '{part}' as the thread's culture has it: give it as text, made with CultureInfo.InvariantCulture.";
    }

    private static IEnumerable<ExpressionSyntax> Parts(SyntaxNode node, SemanticModel model) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when model.GetTypeInfo(sum).Type?.SpecialType == SpecialType.System_String => [sum.Left, sum.Right],
        InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: "StringBuilder", Name: "Append" or "Insert", Parameters: [.., { Type: var last }] } added
            && added.Parameters.Length == (added.Name is "Append" ? 1 : 2) && DependsOnCulture(last, null)
            => [call.ArgumentList.Arguments[^1].Expression],
        InvocationExpressionSyntax call when model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" or "Join" }
            => call.ArgumentList.Arguments.Select(argument => argument.Expression),
        _ => [],
    };

    // A handler that is given a format provider, or a FormattableString, says itself which culture is meant; so do the handlers of this repository.
    private static bool TakesTheThreadsCulture(InterpolatedStringExpressionSyntax text, SemanticModel model)
    {
        var whole = WholeOf(text);
        var target = model.GetTypeInfo(whole).ConvertedType;
        if (target is { SpecialType: SpecialType.System_String or SpecialType.System_Object }) return !IsInsideAHandler(text, model);
        if (target?.Name is not ("AppendInterpolatedStringHandler" or "DefaultInterpolatedStringHandler")) return false;
        return text.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol method
            || !method.Parameters.Any(parameter => parameter.Type.Name == nameof(IFormatProvider));
    }

    /// <summary>A sum of interpolated strings is one string, and converted as one.</summary>
    private static ExpressionSyntax WholeOf(ExpressionSyntax text)
    {
        while (text.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum) text = sum;
        return text;
    }

    // In string.Create(provider, $"{(many ? $"{n} items" : "one item")}") the inner text is a string of its own: the outer provider does not reach it.
    private static bool IsInsideAHandler(InterpolatedStringExpressionSyntax text, SemanticModel model) =>
        text.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax outer } && !TakesTheThreadsCulture(outer, model) && model.GetTypeInfo(outer).ConvertedType?.Name == "FormattableString";

    private static bool DependsOnCulture(ITypeSymbol? type, string? format)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }) type = inner;
        return type switch
        {
            null or IErrorTypeSymbol => format is not null, // only numbers and times have formats, as good as
            { TypeKind: TypeKind.Enum } => false,
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_DateTime or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => !IsHexadecimal(format),
            { Name: "TimeSpan" } => format is "g" or "G",
            _ => s_numbersAndTimes.Contains(type.Name),
        };
    }

    private static bool IsHexadecimal(string? format) => format?.StartsWith("X", StringComparison.OrdinalIgnoreCase) == true;
}
