using TypedRequests.Generator.Text;
using TypedRequests.Import.Model;
using TypedRequests.OpenApi;

namespace TypedRequests.Import.Schemas;

/// <summary>A schema's discriminator: the value that stands for each of its cases.</summary>
internal sealed class Discriminators
{
    private readonly string _property;
    private readonly Dictionary<Schema, List<string>> _values = [];

    private Discriminators(string property) => _property = property;

    public static Discriminators Of(Schema schema, OpenApiDocument document)
    {
        var marks = new Discriminators(schema.Discriminator?.PropertyName ?? "");
        if (schema.Discriminator is not { } discriminator) return marks;
        foreach (var entry in discriminator.Mapping)
        {
            if (Find(entry.Value, document) is { } target) marks.Add(target, entry.Key);
        }

        if (discriminator.Mapping.Count > 0) return marks;
        foreach (var one in schema.OneOf.Concat(schema.AnyOf))
        {
            if (one.RefName is { } name) marks.Add(one.Resolved, name);
        }

        return marks;
    }

    /// <summary>What a base type with a discriminator may be: the types that its mapping names and that are made of it. None for a schema with alternatives of its own.</summary>
    public static IReadOnlyList<Schema> Subtypes(Schema schema, OpenApiDocument document)
    {
        if (schema.Discriminator is not { Mapping.Count: > 1 } discriminator || schema.OneOf.Count + schema.AnyOf.Count > 0) return [];
        var targets = discriminator.Mapping.Values.Select(name => Find(name, document)).OfType<Schema>().Distinct().ToList();
        return targets.Count > 1 && targets.TrueForAll(target => target != schema && target.AllOf.Any(part => part.Resolved == schema)) ? targets : [];
    }

    /// <summary>Makes the discriminator of a case a constant, where the case itself leaves it open.</summary>
    public void Mark(RecordType record, Schema one)
    {
        if (!_values.TryGetValue(one.Resolved, out var values) || values.Count != 1) return;
        var member = record.Members.Find(candidate => candidate.WireName == _property);
        if (member is null) record.Members.Insert(0, member = new Member(_property, TypeUse.String));
        else if (!(member.Type.IsText && member.Type.Constant is null) && member.Type.Declared is not EnumType) return;
        else if (member.Type.Declared is EnumType type && type.Values.All(value => value.Text != values[0])) return;
        member.Type = TypeUse.String with { Constant = CSharpText.Literal(values[0]) };
        member.IsRequired = true;
    }

    // A reference, or the name of a component.
    private static Schema? Find(string target, OpenApiDocument document) =>
        document.FindSchema(target.IndexOf('/') < 0 ? target : Uri.UnescapeDataString(target.Substring(target.LastIndexOf('/') + 1)).Replace("~1", "/").Replace("~0", "~"))?.Resolved;

    private void Add(Schema target, string value)
    {
        if (!_values.TryGetValue(target, out var values)) _values.Add(target, values = []);
        values.Add(value);
    }
}
