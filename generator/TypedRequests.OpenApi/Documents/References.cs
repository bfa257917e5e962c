using System.Collections.Concurrent;

namespace TypedRequests.OpenApi;

/// <summary>Where local references lead. Each pointer is followed once.</summary>
internal sealed class References(OpenApiDocument document)
{
    private const int MaxSteps = 64;

    private readonly ConcurrentDictionary<string, JsonSlice?> _targets = new(StringComparer.Ordinal);

    /// <summary>The value itself, or what its <c>$ref</c> leads to, over as many references as it takes. Null, and a fault, if it leads nowhere.</summary>
    /// <param name="value">A value that may be a reference.</param>
    public JsonSlice? Follow(JsonSlice value)
    {
        var current = value;
        for (var step = 0; step < MaxSteps; step++)
        {
            if (ReferenceOf(current) is not { } reference) return current;
            if (Target(reference) is not { } target)
            {
                document.Report(JsonPointer.IsLocal(reference) ? $"'{reference}' leads nowhere." : $"'{reference}' points into another file; the files are made one first.", current);
                return null;
            }
            current = target;
        }
        document.Report("References lead in a circle.", value);
        return null;
    }

    /// <summary>The text of a value's <c>$ref</c>; of several the last, as everywhere.</summary>
    public static string? ReferenceOf(JsonSlice value) => value.Kind is JsonKind.Object && value.TryGet("$ref", out var member) ? member.AsString() : null;

    /// <summary>What a local reference names, without following what is found there.</summary>
    public JsonSlice? Target(string reference) => _targets.GetOrAdd(reference, named => Find(named, MaxSteps));

    private JsonSlice? Find(string reference, int stepsLeft)
    {
        if (JsonPointer.OfReference(reference) is not { } pointer || JsonPointer.Split(pointer) is not { } names) return null;
        var (node, value) = ((IndexNode?)document.Index, document.Index.Value);
        foreach (var name in names)
        {
            node = node?.Find(name);
            if (node is not null) value = node.Value;
            else if (!Step(ref value, name, stepsLeft)) return null;
        }
        return value;
    }

    // A pointer may go through a reference: tools write such, and others follow.
    private bool Step(ref JsonSlice value, string name, int stepsLeft)
    {
        if (value.Kind is JsonKind.Array)
        {
            var items = int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index) ? value.Items().Skip(index).Take(1).ToList() : [];
            if (items.Count == 0) return false;
            value = items[0];
            return true;
        }
        if (value.TryGet(name, out var member))
        {
            value = member;
            return true;
        }
        return stepsLeft > 0 && ReferenceOf(value) is { } reference && Find(reference, stepsLeft - 1) is { } target && target.TryGet(name, out value);
    }
}
