using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Analyzers;

/// <summary>A string made of parts: an interpolation, a concatenation, <c>string.Concat</c>, <c>string.Format</c>, or a variable that holds one.</summary>
internal sealed class BuiltText
{
    private readonly IReadOnlyList<IOperation> _parts;

    private BuiltText(IOperation whole, IReadOnlyList<IOperation> parts)
    {
        Whole = whole;
        _parts = parts;
    }

    /// <summary>Whether it is the only value of all that the variable holds, or stands where it is used: then another text can take its place.</summary>
    public bool IsOnlyValue { get; private init; } = true;

    public IOperation Whole { get; }

    /// <summary>Every such string that a value may be: those of a variable or field, of a branch, or of a <c>new Uri(…)</c>.</summary>
    public static IEnumerable<BuiltText> FindAll(IOperation value, bool throughVariable = true) => value.Bare() switch
    {
        ILocalReferenceOperation or IFieldReferenceOperation => throughVariable ? OfVariable(value.Bare().Values()) : [],
        IConditionalOperation { WhenFalse: { } whenFalse } choice => FindAll(choice.WhenTrue, throughVariable).Concat(FindAll(whenFalse, throughVariable)),
        ICoalesceOperation choice => FindAll(choice.Value, throughVariable).Concat(FindAll(choice.WhenNull, throughVariable)),
        ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => FindAll(arm.Value, throughVariable)),
        IObjectCreationOperation creation => UriText(creation) is { } text ? FindAll(text, throughVariable) : [],
        var bare => Of(bare),
    };

    // What was added to a variable stands behind what it held.
    private static IEnumerable<BuiltText> OfVariable(IReadOnlyList<IOperation> values) => values.SelectMany(static value => value switch
    {
        ICompoundAssignmentOperation sum => Of(sum.Value, sum.Target),
        _ => FindAll(value, throughVariable: false),
    }).Select(text => new BuiltText(text.Whole, text._parts) { IsOnlyValue = values.Count == 1 && values[0].Parent is IVariableInitializerOperation });

    private static IEnumerable<BuiltText> Of(IOperation bare, IOperation? before = null)
    {
        var parts = before is null ? [] : new List<IOperation> { before };
        Flatten(bare.Bare(), parts);
        return parts.Count > 1 ? [new BuiltText(bare, parts)] : [];
    }

    // A Uri of a whole text; with a base beside it, it would not be one string.
    private static IOperation? UriText(IObjectCreationOperation creation) =>
        creation.Type.Is("System", "Uri") && creation.Arguments.Length > 0 && creation.Arguments[0].Value is { Type.SpecialType: SpecialType.System_String } text ? text : null;

    /// <summary>The first part that would have been escaped. One at the very start is the base address, which is not.</summary>
    public IOperation? FirstHole()
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (i > 0 && !_parts[i].ConstantValue.HasValue)
            {
                return _parts[i];
            }
        }

        return null;
    }

    private static void Flatten(IOperation operation, List<IOperation> parts)
    {
        switch (operation)
        {
            case { ConstantValue.HasValue: true }:
                parts.Add(operation);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                Flatten(sum.LeftOperand.Bare(), parts);
                Flatten(sum.RightOperand.Bare(), parts);
                break;
            case IInterpolatedStringOperation interpolated:
                FlattenInterpolation(interpolated, parts);
                break;
            case IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String, Name: "Concat" or "Format" } } call:
                FlattenCall(call, parts);
                break;
            default:
                parts.Add(operation);
                break;
        }
    }

    private static void FlattenInterpolation(IInterpolatedStringOperation interpolated, List<IOperation> parts)
    {
        foreach (var part in interpolated.Parts)
        {
            if (part is IInterpolationOperation hole)
            {
                Flatten(hole.Expression.Bare(), parts);
            }
            else if (part is IInterpolatedStringTextOperation text)
            {
                parts.Add(text.Text);
            }
        }
    }

    // string.Format("/users/{0}", id): the format is the text, and what follows are the holes.
    private static void FlattenCall(IInvocationOperation call, List<IOperation> parts)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is IArrayCreationOperation { Initializer: { } items })
            {
                parts.AddRange(items.ElementValues.Select(static item => item.Bare()));
            }
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name != "provider")
            {
                parts.Add(argument.Value.Bare());
            }
        }
    }
}
