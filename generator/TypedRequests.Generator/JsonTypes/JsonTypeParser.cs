using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Explores what a type reaches as JSON: every format that has to be emitted for it, and every reason why one cannot be.</summary>
internal static class JsonTypeParser
{
    /// <summary>The formats to emit for <paramref name="root"/>; none when any of them cannot be.</summary>
    public static EquatableArray<JsonTypeModel> Parse(ITypeSymbol root, JsonPolicy policy, JsonTypeContext context, FindingSink sink, Location? location = null) =>
        ParseShape(root, policy, context, sink, location).Models;

    /// <summary>The formats to emit, and the expression of the format of <paramref name="root"/> itself; null when there can be none.</summary>
    public static (string? Format, EquatableArray<JsonTypeModel> Models) ParseShape(
        ITypeSymbol root, JsonPolicy policy, JsonTypeContext context, FindingSink sink, Location? location = null)
    {
        lock (context.Explored)
        {
            var start = new JsonNode();
            var place = new JsonPlace(context, policy, start, "");
            var format = place.Format(root, "", isRoot: true);
            var walk = new JsonWalk(root);
            walk.Visit(start, "");
            foreach (var refusal in walk.Refusals)
            {
                Report(refusal, policy, sink, location);
            }

            if (sink.WantsAdvice)
            {
                walk.Met.ForEach(type => MembersMadeElsewhere.Report(type, sink));
            }

            return walk.Refusals.Count == 0 ? (format, walk.Models.ToEquatableArray()) : (null, default);
        }
    }

    private static void Report(JsonRefusal refusal, JsonPolicy policy, FindingSink sink, Location? location)
    {
        if (refusal.IsNameClash)
        {
            sink.Report(Descriptors.JsonNameClash, location, refusal.Path, refusal.Reason);
        }
        else if (policy.JsonContext is { } context)
        {
            var name = context.Substring(context.LastIndexOfAny(['.', '+']) + 1);
            sink.Report(
                Descriptors.JsonContextLacks,
                location,
                $"'{refusal.Path}' cannot be emitted ('{refusal.Type}': {refusal.Reason}) and '{name}' does not hold it. Add [JsonSerializable(typeof({refusal.Type}))] to '{name}'.");
        }
        else
        {
            sink.Report(Descriptors.JsonTypeRefused, location, refusal.Path, refusal.Type, refusal.Reason);
        }
    }
}
