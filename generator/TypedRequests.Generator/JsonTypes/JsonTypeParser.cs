using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Explores what a type reaches as JSON: every format that has to be emitted for it, and every reason why one cannot be.</summary>
internal static class JsonTypeParser
{
    /// <summary>What TR3002 says a type cannot be.</summary>
    public const string AsJson = "read or written as JSON";

    /// <summary>The formats to emit for <paramref name="root"/>; none when any of them cannot be.</summary>
    public static EquatableArray<JsonTypeModel> Parse(ITypeSymbol root, JsonPolicy policy, JsonTypeContext context, FindingSink sink, Location? location = null) =>
        ParseShape(root, policy, context, sink, location).Models;

    /// <summary>The formats to emit, and the expression of the format of <paramref name="root"/> itself; null when there can be none.</summary>
    public static JsonExploration ParseShape(
        ITypeSymbol root, JsonPolicy policy, JsonTypeContext context, FindingSink sink, Location? location = null)
    {
        lock (context.Explored)
        {
            var start = new JsonNode();
            var place = new JsonPlace(context, policy, start, "");
            var format = place.Format(root, "", isRoot: true);
            context.Explorer.Run();
            var walk = new JsonWalk(root, context);
            walk.Visit(start);
            Report(walk, policy, sink, location);
            if (sink.WantsAdvice)
            {
                walk.Met.ForEach(type => MembersMadeElsewhere.Report(type, sink));
            }

            return walk.Refusals.Count == 0
                ? new JsonExploration(format, walk.Models.ToEquatableArray()) { Named = start.Named }
                : new JsonExploration(null, default)
                {
                    IsEndless = walk.Refusals.Exists(static refusal => refusal.IsEndless),
                    IsSpoken = walk.Refusals.Exists(static refusal => refusal.IsSpoken),
                };
        }
    }

    private static void Report(JsonWalk walk, JsonPolicy policy, FindingSink sink, Location? location)
    {
        foreach (var refusal in walk.Refusals)
        {
            Report(refusal, policy, sink, location);
        }

        foreach (var remark in walk.Remarks)
        {
            // What is compiled already cannot be changed here.
            if (remark.Member.Locations.FirstOrDefault(static place => place.IsInSource) is { } place)
            {
                sink.Report(Descriptors.JsonMemberNotRead, place, $"{remark.Type.Name}.{remark.Member.Name}", remark.Remedy);
            }
        }
    }

    private static void Report(JsonRefusal refusal, JsonPolicy policy, FindingSink sink, Location? location)
    {
        if (refusal.IsSpoken)
        {
            sink.Reject();
        }
        else if (refusal.Descriptor is { } descriptor)
        {
            sink.Report(descriptor, refusal.Place ?? location, refusal.Type, refusal.Reason);
        }
        else if (refusal.Contradiction is { } attribute)
        {
            sink.Report(Descriptors.JsonContradiction, attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation() ?? location, refusal.Type, refusal.Reason);
        }
        else if (refusal.IsNameClash)
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
            sink.Report(Descriptors.JsonTypeRefused, location, refusal.Path, refusal.Type, refusal.Reason, AsJson);
        }
    }
}
