using TypedRequests.Import.Schemas;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Examples;

/// <summary>Goes over an example together with its schema: what is missing or null relaxes the schema, what is of another kind is a fault of the document.</summary>
internal sealed class ExampleWalk(ExampleFindings findings)
{
    private const int Deepest = 40;
    private readonly Dictionary<Schema, ObjectView> _views = [];
    private string _example = "";

    /// <summary>All examples of responses, whatever is selected: a schema is the same in each import.</summary>
    public static ExampleFindings Run(OpenApiDocument document)
    {
        var findings = new ExampleFindings();
        var walk = new ExampleWalk(findings);
        var seen = new HashSet<int>();
        foreach (var media in document.Operations.SelectMany(static operation => operation.Responses).SelectMany(static response => response.Content))
        {
            foreach (var example in media.Examples)
            {
                if (media.Schema is not { } schema || !seen.Add(example.Place.Offset)) continue;
                walk._example = example.Place.Pointer;
                walk.Visit(schema, example.Value, "", 0);
            }
        }

        return findings;
    }

    private void Visit(Schema schema, JsonSlice value, string path, int depth)
    {
        if (depth > Deepest || value.Kind == JsonKind.Null) return;
        var resolved = schema.Resolved;
        if (UnionMapper.Alternatives(resolved) is { Count: > 0 } alternatives && !ObjectView.HasOwnMembers(resolved))
        {
            VisitOne(alternatives, value, path, depth);
            return;
        }

        var kinds = SchemaKinds.Of(resolved);
        if (kinds == SchemaTypes.None && ObjectView.HasOwnMembers(resolved)) kinds = SchemaTypes.Object;
        if (kinds != SchemaTypes.None && !Fits(kinds, value.Kind))
        {
            findings.AddFault(_example + path, $"{Words(value.Kind)} stands where the schema {resolved.Place.Pointer} has {Words(kinds)}.");
        }
        else if (value.Kind == JsonKind.Object)
        {
            VisitObject(resolved, value, path, depth);
        }
        else if (value.Kind == JsonKind.Array && resolved.Items is { } items)
        {
            var index = 0;
            foreach (var item in value.Items()) Visit(items, item, FormattableString.Invariant($"{path}/{index++}"), depth + 1);
        }
    }

    private void VisitObject(Schema schema, JsonSlice value, string path, int depth)
    {
        if (!_views.TryGetValue(schema, out var view)) _views.Add(schema, view = ObjectView.Of(schema));
        if (view.Properties.Count == 0 && view.Additional.Schema is null) return;
        var members = new Dictionary<string, JsonSlice>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members()) members[name] = member;
        foreach (var property in view.Properties)
        {
            if (!members.TryGetValue(property.Name, out var found))
            {
                if (view.IsRequired(property.Name) && !property.Schema.WriteOnly) findings.AddMissing(schema, property.Name, _example);
                continue;
            }

            members.Remove(property.Name);
            if (found.Kind == JsonKind.Null && !AllowsNull(property.Schema)) findings.AddNull(schema, property.Name, _example + path);
            Visit(property.Schema, found, JsonPointer.Append(path, property.Name), depth + 1);
        }

        if (view.Additional.Schema is not { } additional) return;
        foreach (var rest in members) Visit(additional, rest.Value, JsonPointer.Append(path, rest.Key), depth + 1);
    }

    // The alternative that fits the kind; of several objects the one whose required members are all there.
    private void VisitOne(IReadOnlyList<Schema> alternatives, JsonSlice value, string path, int depth)
    {
        var fitting = alternatives.Where(one => Fits(KindsOf(one.Resolved), value.Kind)).ToList();
        if (fitting.Count == 0)
        {
            findings.AddFault(_example + path, FormattableString.Invariant($"{Words(value.Kind)} stands where none of {alternatives.Count} alternatives has one."));
        }
        else if (fitting.Count == 1)
        {
            Visit(fitting[0], value, path, depth + 1);
        }
        else if (value.Kind == JsonKind.Object)
        {
            var names = new HashSet<string>(value.Members().Select(static member => member.Name), StringComparer.Ordinal);
            var whole = fitting.Where(one => ObjectView.Of(one) is var view && view.Properties.All(property => !view.IsRequired(property.Name) || names.Contains(property.Name))).ToList();
            if (whole.Count == 1) Visit(whole[0], value, path, depth + 1);
        }
    }

    private static SchemaTypes KindsOf(Schema schema) => SchemaKinds.Of(schema) is var kinds && kinds == SchemaTypes.None && ObjectView.HasOwnMembers(schema) ? SchemaTypes.Object : kinds;

    private static bool AllowsNull(Schema schema) => schema.Nullable || schema.Resolved.Nullable || !SchemaKinds.SaysMore(schema.Resolved)
        || schema.Resolved.AllOf.Any(static part => part.Nullable) || schema.Resolved.OneOf.Concat(schema.Resolved.AnyOf).Any(static one => one.Nullable || SchemaKinds.IsOnlyNull(one));

    private static bool Fits(SchemaTypes kinds, JsonKind kind) => kinds == SchemaTypes.None || kind switch
    {
        JsonKind.String => (kinds & SchemaTypes.String) != 0,
        JsonKind.Number => (kinds & (SchemaTypes.Number | SchemaTypes.Integer)) != 0,
        JsonKind.True or JsonKind.False => (kinds & SchemaTypes.Boolean) != 0,
        JsonKind.Array => (kinds & SchemaTypes.Array) != 0,
        JsonKind.Object => (kinds & SchemaTypes.Object) != 0,
        _ => true,
    };

    private static string Words(JsonKind kind) => kind switch
    {
        JsonKind.String => "A string",
        JsonKind.Number => "A number",
        JsonKind.True or JsonKind.False => "A boolean",
        JsonKind.Array => "An array",
        _ => "An object",
    };

    private static string Words(SchemaTypes kinds) => string.Join(" or ", Enum.GetValues(typeof(SchemaTypes)).Cast<SchemaTypes>()
        .Where(kind => kind != SchemaTypes.None && (kinds & kind) != 0).Select(static kind => (kind is SchemaTypes.Array or SchemaTypes.Integer or SchemaTypes.Object ? "an " : "a ") + kind.ToString().ToLowerInvariant()));

}
