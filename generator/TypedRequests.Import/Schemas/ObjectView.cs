using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>A schema as one object: its own properties and those of all its parts (<c>allOf</c>), in order.</summary>
internal sealed class ObjectView
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<Property> _properties = [];
    private readonly HashSet<string> _required = new(StringComparer.Ordinal);
    private readonly HashSet<Schema> _seen = [];

    private ObjectView()
    {
    }

    public IReadOnlyList<Property> Properties => _properties;

    /// <summary>What is said of members that have no name here; the strictest of the parts.</summary>
    public Additional Additional { get; private set; }

    public static ObjectView Of(Schema schema)
    {
        var view = new ObjectView();
        view.Add(schema, isNeeded: true);
        return view;
    }

    /// <summary>The schema or one of its parts has properties, so that it is an object whatever else it says.</summary>
    public static bool HasOwnMembers(Schema schema) => HasOwnMembers(schema, []);

    public bool IsRequired(string name) => _required.Contains(name);

    private static bool HasOwnMembers(Schema schema, HashSet<Schema> seen)
    {
        var resolved = schema.Resolved;
        return seen.Add(resolved) && (resolved.Properties.Count > 0 || resolved.AllOf.Any(part => HasOwnMembers(part, seen)));
    }

    // Parts that are one of several alternatives bring their members, but none has to be there.
    private void Add(Schema schema, bool isNeeded)
    {
        var resolved = schema.Resolved;
        if (!_seen.Add(resolved)) return;
        foreach (var part in resolved.AllOf) Add(part, isNeeded);
        foreach (var property in resolved.Properties) Add(property);
        if (isNeeded) _required.UnionWith(resolved.Required);
        foreach (var alternative in resolved.OneOf.Concat(resolved.AnyOf)) Add(alternative, isNeeded: false);
        if (resolved.AdditionalProperties.Kind != AdditionalKind.Absent) Additional = resolved.AdditionalProperties;
    }

    private void Add(Property property)
    {
        if (_places.TryGetValue(property.Name, out var place))
        {
            // A later part says more: it narrows what an earlier one left open.
            if (SchemaKinds.Weight(property.Schema) >= SchemaKinds.Weight(_properties[place].Schema)) _properties[place] = property;
            return;
        }

        _places.Add(property.Name, _properties.Count);
        _properties.Add(property);
    }
}
