using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The enums whose text a client needs outside JSON. Each is emitted once, as an overload of one private method.</summary>
internal sealed class EnumTexts(string methodName, ClientPolicy policy)
{
    private readonly Dictionary<ITypeSymbol, EnumTextModel> _models = new(SymbolEqualityComparer.Default);
    private readonly List<EnumTextModel> _ordered = [];

    public string MethodName => methodName;

    public IReadOnlyList<EnumTextModel> Models => _ordered;

    /// <summary>The expression that turns an enum's value, or null, into its text.</summary>
    public string TextOf(ITypeSymbol type, ClientContext client, string expression)
    {
        if (!_models.ContainsKey(type))
        {
            var isFlags = AttributeReader.FindForeign(type, "System", "FlagsAttribute") is not null;
            var model = new EnumTextModel(client.Type(type).Name, isFlags, Members(type, client).ToEquatableArray());
            _models.Add(type, model);
            _ordered.Add(model);
        }

        return $"{methodName}({expression})";
    }

    private IEnumerable<EnumMemberText> Members(ITypeSymbol type, ClientContext client)
    {
        var seen = new HashSet<object>();
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            // Two names of one value cannot both stand in a switch; the first declared one speaks.
            if (field is { HasConstantValue: true, ConstantValue: { } value } && seen.Add(value))
            {
                WarnedSymbols.AddMember(client.SuppressedIds, field);
                yield return new EnumMemberText(CSharpText.Identifier(field.Name), WireNames.Of(field, policy.Naming));
            }
        }
    }
}
