using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

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

    public IOperation Whole { get; }

    public static BuiltText? Find(IOperation value)
    {
        var bare = value.Bare();
        if (bare is ILocalReferenceOperation local)
        {
            return local.OnlyValue() is { } only && only.Bare() is not ILocalReferenceOperation ? Find(only) : null;
        }

        var parts = new List<IOperation>();
        Flatten(bare, parts);
        return parts.Count > 1 ? new BuiltText(bare, parts) : null;
    }

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
