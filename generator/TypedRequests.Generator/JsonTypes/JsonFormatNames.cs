using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.JsonTypes;

/// <summary>Names emitted formats, and sees that each is explored once.</summary>
internal static class JsonFormatNames
{
    /// <summary>The expression of the format of a type that one is emitted for; null after a refusal. A type that is asked for the first time is explored later.</summary>
    /// <param name="type">The type.</param>
    /// <param name="policy">Its policy, which an attribute at the place may change.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="parse">Explores it.</param>
    /// <param name="handling">How numbers are read at this place, for a type whose numbers are those of the place: a collection.</param>
    public static string? Explore(
        INamedTypeSymbol type, JsonPolicy policy, JsonPlace place, Func<INamedTypeSymbol, JsonPlace, JsonTypeModel, JsonTypeModel?> parse, int? handling = null)
    {
        var context = place.Context;
        if (context.Explorer.IsEndless(type))
        {
            place.Node.Refuse(JsonRefusal.Endless(place.Path, type.OriginalDefinition));
            return null;
        }

        var name = place.Type(type);
        var key = name.Name + "|" + policy.Key + (handling is { } number ? "|" + number.ToString(CultureInfo.InvariantCulture) : "");
        if (!context.Explored.TryGetValue(key, out var node))
        {
            // Known before it is explored, so that a type which reaches itself ends.
            var formatName = Readable(type) + "Format_" + HintNames.Hash(key);
            node = new JsonNode { Definition = type.OriginalDefinition, Format = $"global::{context.Namespace}.{formatName}.Instance" };
            context.Explored.Add(key, node);
            var display = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            var draft = new JsonTypeModel(key, context.Namespace, formatName, display, name with { IsNullable = false, IsOblivious = false });
            var inside = new JsonPlace(context, policy, node, "") { NumberHandling = handling };
            context.Explorer.Note(type, () => node.Model = parse(type, inside, draft) is { } model ? Complete(model, node, context) : null);
        }

        place.Node.Reach(place.Path, node);
        return node.Format;
    }

    // Whatever the text names: its file declares the aliases, and repeats no warning that the user has answered for.
    private static JsonTypeModel Complete(JsonTypeModel model, JsonNode node, JsonTypeContext context)
    {
        var aliases = new SortedSet<string>(model.ExternAliases, StringComparer.Ordinal);
        var warnings = new SortedSet<string>(model.SuppressedIds, StringComparer.Ordinal);
        foreach (var named in node.Named)
        {
            aliases.UnionWith(context.Types.Read(named).ExternAliases);
            WarnedSymbols.AddType(warnings, named);
        }

        return model with { ExternAliases = aliases.ToEquatableArray(), SuppressedIds = warnings.ToEquatableArray() };
    }

    private static string Readable(INamedTypeSymbol type)
    {
        var name = new StringBuilder();
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name.Insert(0, outer.Name + "_");
        }

        name.Append(type.Name);
        foreach (var argument in type.TypeArguments)
        {
            name.Append('_').Append(argument is INamedTypeSymbol named ? Readable(named) : argument is IArrayTypeSymbol ? "Array" : argument.Name);
        }

        return CSharpText.AsIdentifier(name.ToString());
    }
}
