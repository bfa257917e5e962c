using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.JsonTypes;
using TypedRequests.Generator.JsonTypes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The client's way to JSON: the expression of a type's format, and the types whose formats have to be emitted for it.</summary>
internal sealed class JsonUse(Compilation compilation, ClientPolicy policy, LocalNames names)
{
    private readonly JsonPolicy _policy = new(policy.Naming, policy.Enums, policy.Nullability, policy.JsonContext is { } context ? ClientNames.FullName(context) : null, policy.IsCaseSensitive, policy.EmptyIsNull);
    private readonly Dictionary<string, JsonTypeModel> _models = new(StringComparer.Ordinal);
    private readonly Dictionary<ITypeSymbol, string> _formats = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>The formats to emit for the client, in the order of their names.</summary>
    public IEnumerable<JsonTypeModel> Models => _models.Values.OrderBy(static model => model.Key, StringComparer.Ordinal);

    /// <summary>Formats that are composed of others: made once, in static fields.</summary>
    public List<FormatModel> Fields { get; } = [];

    /// <summary>The types that expressions of formats name.</summary>
    public List<ITypeSymbol> Named { get; } = [];

    /// <summary>The format's expression, or null after a finding.</summary>
    public string? Format(ITypeSymbol type, IPlaced place, FindingSink sink, IReadOnlyDictionary<ITypeSymbol, string>? typeInfos = null)
    {
        var bare = TypeRefReader.Underlying(type).WithNullableAnnotation(NullableAnnotation.None);
        if (typeInfos is not null && typeInfos.TryGetValue(bare, out var parameter))
        {
            return $"{WellKnownNames.Formats}.From({parameter})";
        }

        if (_formats.TryGetValue(bare, out var known))
        {
            return known;
        }

        if (bare.TypeParameterIn() is not null)
        {
            if (CanBeNamed(bare))
            {
                Named.Add(bare);
                return $"{WellKnownNames.Formats}.Of<{JsonTypeContext.Of(compilation).Types.Read(bare).Name}>()";
            }

            sink.Report(Descriptors.TypeParameterWithoutFormat, place.Location, bare.ToDisplayString());
            return null;
        }

        // A refused type is read again: each place of it is a finding.
        if (Explore(bare, place.Location, sink) is not { } format)
        {
            return null;
        }

        _formats.Add(bare, format);
        return format;
    }

    private string? Explore(ITypeSymbol bare, Location? location, FindingSink sink)
    {
        var exploration = JsonTypeParser.ParseShape(bare, _policy, JsonTypeContext.Of(compilation), sink, location);
        Named.AddRange(exploration.Named);
        foreach (var model in exploration.Models)
        {
            _models[model.Key] = model;
        }

        return exploration.Format is not { } format || format.EndsWith(".Instance", StringComparison.Ordinal) ? exploration.Format : Hoist(bare, format);
    }

    /// <summary>
    /// As <see cref="Format"/>, for a type that stands as an argument of another: <c>Response&lt;User?&gt;</c> needs a format to which null is a value, where a result or a body
    /// of that type is null without its format being asked.
    /// </summary>
    public string? FormatOfArgument(ITypeSymbol type, IPlaced place, FindingSink sink, IReadOnlyDictionary<ITypeSymbol, string>? typeInfos = null)
    {
        var format = Format(type, place, sink, typeInfos);
        if (format is null || ShapeOfNull(type) is not { } shape)
        {
            return format;
        }

        var expression = $"{WellKnownNames.JsonShapes}.{shape}({format})";
        // What a method's own type parameter or argument says is known only there.
        return format.StartsWith(WellKnownNames.Formats, StringComparison.Ordinal) ? expression : Hoist(type, expression);
    }

    private string? ShapeOfNull(ITypeSymbol type) => type switch
    {
        { IsValueType: true } => TypeRefReader.IsNullable(type) ? "Nullable" : null,
        ITypeParameterSymbol => type.NullableAnnotation == NullableAnnotation.Annotated ? "OrDefault" : null,
        { NullableAnnotation: NullableAnnotation.Annotated } => "OrNull",
        { NullableAnnotation: NullableAnnotation.NotAnnotated } when !_policy.IsLenient => null,
        _ => "Lenient",
    };

    private string Hoist(ITypeSymbol type, string expression)
    {
        var known = Fields.FirstOrDefault(field => field.Expression == expression);
        if (known is null)
        {
            var readable = CSharpText.AsIdentifier(type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)).Trim('_');
            known = new FormatModel(names.Take(readable + "Format"), Written(type), expression);
            Fields.Add(known);
        }

        return known.Field;
    }

    private string Written(ITypeSymbol type)
    {
        var read = JsonTypeContext.Of(compilation).Types.Read(type);
        return read.IsValueType || type.NullableAnnotation == NullableAnnotation.Annotated ? read.Annotated : read.Name;
    }

    // Whether [JsonRecord] can ask for a format of the closed type: one whose definition has no place in JSON never has one.
    private static bool CanBeNamed(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => array.Rank == 1 && CanBeNamed(array.ElementType),
        INamedTypeSymbol { IsTupleType: false, IsRefLikeType: false, TypeKind: not TypeKind.Delegate } named => named.TypeArguments.All(CanBeNamed),
        _ => false,
    };
}
