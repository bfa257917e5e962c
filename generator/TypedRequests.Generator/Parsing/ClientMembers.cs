using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>What the methods of one client have in common: its properties, the settings of its interfaces, and where findings about inherited members go.</summary>
internal sealed class ClientMembers(ClientContext client, IReadOnlyList<SettingModel> settings)
{
    private readonly List<BindingSource> _properties = [];

    public ClientContext Client { get; } = client;

    public void AddProperty(BindingSource property) => _properties.Add(property);

    /// <summary>Lets the client's properties speak before the arguments do.</summary>
    public void AddProperties(MethodContext method)
    {
        foreach (var property in _properties)
        {
            BindingParsers.Choose(property, method).Parse(property, method);
        }
    }

    /// <summary>
    /// The settings of an endpoint: of the interface that declares it and those above, as far as the client's own do not replace them, then the method's.
    /// </summary>
    public List<SettingModel> SettingsOf(IMethodSymbol method, FindingSink sink)
    {
        var own = SettingsParser.Parse(method, Client, sink);
        if (SymbolEqualityComparer.Default.Equals(method.ContainingType, Client.Client))
        {
            return own;
        }

        var inherited = method.ContainingType.AllInterfaces.Reverse().Append(method.ContainingType)
            .Aggregate(Enumerable.Empty<SettingModel>(), (weaker, level) => SettingsParser.Merge(weaker, SettingsParser.Parse(level, Client, SinkFor(level))));
        var kept = inherited.Where(setting => !settings.Any(other => other.Member == setting.Member && other.Key == setting.Key));
        return [.. SettingsParser.Merge(kept, own)];
    }

    /// <summary>A marked base interface reports its own mistakes; those of one without source are told at the client's name.</summary>
    public FindingSink SinkFor(ISymbol symbol)
    {
        var declaring = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(declaring, Client.Client))
        {
            return Client.Sink;
        }

        if (symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            return new RelocatingSink(Client.Sink, Client.Client.Locations.FirstOrDefault());
        }

        return AttributeReader.Find(declaring, "TypedClient") is null ? Client.Sink : FindingSink.Discard;
    }
}
