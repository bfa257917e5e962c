using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>What the methods of one client have in common: its properties, the settings of its interfaces, and where findings about inherited members go.</summary>
internal sealed class ClientMembers
{
    private readonly List<BindingSource> _properties = [];
    private readonly List<string> _broken = [];
    private readonly List<(IMethodSymbol Method, VerbUse Verb)> _endpoints = [];
    private readonly BaseAddress? _address;
    private bool _isNullOnUsed;
    private HashSet<string>? _invalidated;
    private List<ISymbol>? _open;

    public ClientMembers(ClientContext client, BaseAddress? address)
    {
        Client = client;
        _address = address;
        Descriptions = new Descriptions(client, SinkFor);
        Descriptions.FieldOf(client.Client); // what is wrong with the interface's own attributes is found although nothing is called
    }

    public ClientContext Client { get; }

    public Descriptions Descriptions { get; }

    /// <summary>The members that the class has to implement.</summary>
    public IReadOnlyList<ISymbol> Open => _open ??= MemberParser.Open(Client.Client);

    /// <summary>Whether the client has state of its own that calls are made with.</summary>
    public bool HasProperties => _properties.Count > 0 || _broken.Count > 0;

    public void AddProperty(BindingSource property) => _properties.Add(property);

    /// <summary>A property that the compiler has an error for: what it would fill is not missed.</summary>
    public void AddBroken(IPropertySymbol property) =>
        _broken.AddRange(PropertyMembers.Bindings(property).Select(static attribute => attribute.Text(0)).OfType<string>().Append(property.Name).Append(Client.WireName(property.Name)));

    /// <summary>Lets the client's properties speak before the arguments do.</summary>
    public void AddProperties(MethodContext method)
    {
        if (_broken.Count > 0)
        {
            method.Refused.AddRange(_broken);
        }

        foreach (var property in _properties)
        {
            if (!AttributeRule.Check(property, method))
            {
                continue;
            }

            foreach (var (placed, _) in RoutePlaces.Of(property, _properties, method))
            {
                BindingParsers.Choose(placed, method).Parse(placed, method);
            }

            FormatRule.Check(property, method);
        }
    }

    /// <summary>The base address of a call, where the client's properties are a part of it.</summary>
    public void AddBase(MethodContext method)
    {
        if (_address is { IsConstant: false } && _address.Parts.All(part => !part.IsPlaceholder || Property(part) is not null))
        {
            method.Bindings.Insert(0, new PathModel("Base", _address.Parts.Select(part => Piece(part, method)).ToEquatableArray()));
        }
    }

    private PathPiece Piece(RoutePart part, MethodContext method) => Property(part) is { } property
        ? new PathPiece(ValueText.Of(property.Shape, property.Expression, property.Attribute?.Named("Format") as string, method), "", false)
        : new PathPiece(part.Text, null, false);

    private BindingSource? Property(RoutePart part) => !part.IsPlaceholder ? null : _properties.Find(property =>
        property.Attribute is { Name: "Path" } path && property.Shape.HasText && (path.Text(0) is { } name ? name == part.Text : part.Text == property.Name || part.Text == Client.WireName(property.Name)));

    private void CheckBase()
    {
        foreach (var part in _address?.Parts ?? [])
        {
            if (part.Kind == RoutePartKind.Segment && Property(part) is null && !_broken.Contains(part.Text))
            {
                _address!.Sink.Report( // it has parts
                    Descriptors.BadBaseAddress,
                    RouteLocation.Of(_address.Attribute, 0, part.Position, part.Text.Length),
                    _address.Text,
                    $"has the placeholder '{{{part.Text}}}', which no property of the client fills. Add '[Path(\"{part.Text}\")] string' with {{ get; set; }}.");
            }
        }
    }

    // An interface's [NullOn] is for the methods whose result can be null; without one it is for nothing.
    private void CheckNullOn()
    {
        if (!_isNullOnUsed && AttributeReader.Find(Client.Client, "NullOn") is { } nullOn && nullOn.Numbers().Count > 0)
        {
            Client.Sink.Report(Descriptors.IdleAnnotation, nullOn.Location, nullOn.Name, Client.Client.Name, "none of its methods has a nullable result. Return Task<T?>, or remove it.");
        }
    }

    /// <summary>What properties can only be told once every method has been read: a [Path] that no route has a placeholder for.</summary>
    public void CheckProperties()
    {
        CheckBase();
        CheckNullOn();
        foreach (var property in _properties)
        {
            if (property.Attribute is { Name: "Path" } && !Client.PlacedProperties.Contains(property.Symbol) && !(_address?.Parts ?? []).Any(part => Property(part) == property))
            {
                SinkFor(property.Symbol).Report(Descriptors.PathParameterWithoutPlaceholder, property.Location, property.Attribute?.Text(0) ?? property.Name, "the route of any method");
            }
        }
    }

    /// <summary>Remembers what a method sends and returns.</summary>
    public void AddEndpoint(IMethodSymbol method, VerbUse verb) => _endpoints.Add((method, verb));

    /// <summary>Advice about methods that differ in name alone. Overloads are meant: they differ in what they leave out.</summary>
    public void CheckEndpoints()
    {
        for (var i = 1; i < _endpoints.Count; i++)
        {
            var method = _endpoints[i].Method;
            if (Twin(i) is { } twin)
            {
                SinkFor(method).Report(Descriptors.DuplicateEndpoint, method.Locations.FirstOrDefault(), method.Name, twin.Name);
            }
        }
    }

    private IMethodSymbol? Twin(int index)
    {
        var (method, verb) = _endpoints[index];
        for (var i = 0; i < index; i++)
        {
            var (other, its) = _endpoints[i];
            if (its.Verb == verb.Verb && its.Route == verb.Route && other.Name != method.Name
                && SymbolEqualityComparer.IncludeNullability.Equals(other.ReturnType, method.ReturnType))
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The method's own settings, and its interfaces' <c>[NullOn]</c> where it means something.</summary>
    public List<SettingModel> SettingsOf(IMethodSymbol method, AttributeUse[] attributes, bool canBeNull, FindingSink sink)
    {
        _isNullOnUsed |= canBeNull;
        var own = SettingsParser.Parse(method, attributes, Client, sink);
        if (IsInvalidated(method, attributes))
        {
            own.Add(new SettingModel("Invalidated", "", ""));
        }

        return canBeNull && Descriptions.NullOn(method.ContainingType) is { } nullOn ? [.. SettingsParser.Merge([nullOn], own)] : own;
    }

    private bool IsInvalidated(IMethodSymbol method, AttributeUse[] attributes) =>
        Array.Exists(attributes, static attribute => attribute.Name == "Get") && (_invalidated ??= InvalidationBinder.NamesOf(Open)).Contains(method.Name);

    /// <summary>A marked base interface reports its own mistakes; those of one without source are told at the client's name.</summary>
    public FindingSink SinkFor(ISymbol symbol)
    {
        // Of a member that the compiler has an error for, more would be noise.
        if (!Client.Members.IsSound(symbol))
        {
            return FindingSink.Discard;
        }

        var declaring = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        if (SymbolEqualityComparer.Default.Equals(declaring, Client.Client))
        {
            return Client.Sink;
        }

        if (symbol.DeclaringSyntaxReferences.IsEmpty)
        {
            return new RelocatingSink(Client.Sink, BaseLocation.Of(Client.Client, declaring));
        }

        return AttributeReader.Find(declaring, "TypedClient") is null ? Client.Sink : FindingSink.Discard;
    }
}
