using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// The descriptions that a client's endpoints hang on, one per declaring interface as far as they differ: what that interface's bases say, then the interface
/// itself, then the client's own interface, the stronger replacing the weaker.
/// </summary>
internal sealed class Descriptions(ClientContext client, Func<ISymbol, FindingSink> sinkFor)
{
    private readonly Dictionary<ITypeSymbol, List<SettingModel>> _settings = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ITypeSymbol, string> _fields = new(SymbolEqualityComparer.Default);
    private readonly List<DescriptionModel> _models = [];

    public IReadOnlyList<DescriptionModel> Models => _models;

    /// <summary>The field that describes the methods of an interface.</summary>
    public string FieldOf(INamedTypeSymbol declaring)
    {
        if (!_fields.TryGetValue(declaring, out var field))
        {
            field = Describe(declaring);
            _fields.Add(declaring, field);
        }

        return field;
    }

    private string Describe(INamedTypeSymbol declaring)
    {
        // Whether null is a result is a matter of the method; see NullOn.
        var settings = SettingsOf(declaring).Where(static setting => setting.Member != "NullOn").ToEquatableArray();
        var known = _models.FirstOrDefault(model => model.Settings.Equals(settings));
        if (known is null)
        {
            known = new DescriptionModel(client.Names.Take("Client"), settings);
            _models.Add(known);
        }

        return known.Field;
    }

    /// <summary>The interfaces' own <c>[NullOn]</c>, for methods whose result can be null.</summary>
    public SettingModel? NullOn(INamedTypeSymbol declaring) => SettingsOf(declaring).FirstOrDefault(static setting => setting.Member == "NullOn");

    private List<SettingModel> SettingsOf(INamedTypeSymbol declaring)
    {
        if (!_settings.TryGetValue(declaring, out var settings))
        {
            var levels = declaring.AllInterfaces.Reverse().Append(declaring).Append(client.Client).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);
            settings = [.. levels.Aggregate(
                Enumerable.Empty<SettingModel>(),
                (weaker, level) => SettingsParser.Merge(weaker, SettingsParser.Parse(level, AttributeReader.Read(level), client, sinkFor(level))))];
            _settings.Add(declaring, settings);
        }

        return settings;
    }
}
