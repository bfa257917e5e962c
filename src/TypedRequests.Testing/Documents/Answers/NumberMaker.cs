using System.Text.Json.Nodes;
using TypedRequests.OpenApi;

namespace TypedRequests;

/// <summary>Makes numbers within the limits of a schema.</summary>
internal static class NumberMaker
{
    private const int Span = 1000;

    internal static JsonNode Make(Schema schema, SeededChoice choice, bool isWhole)
    {
        var step = schema.MultipleOf is > 0 and var wanted ? wanted : isWhole ? 1m : 0.25m;
        var least = schema.Minimum ?? (schema.ExclusiveMinimum is { } above ? above + step : null);
        var most = schema.Maximum ?? (schema.ExclusiveMaximum is { } below ? below - step : null);
        var (low, high) = (least ?? Math.Min(1, (most ?? Span) - Span), most ?? (least ?? 1) + Span);
        var first = Math.Ceiling(low / step) * step;
        var places = first > high ? 1 : (int)Math.Min((high - first) / step + 1, Span);
        var number = first + (choice.Next(places) * step);
        return isWhole && decimal.Truncate(number) == number && number is >= long.MinValue and <= long.MaxValue ? JsonValue.Create((long)number) : JsonValue.Create(number);
    }
}
