using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Bindings;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>A property of a client: a value that every call sends, or the session.</summary>
internal static class PropertyMembers
{
    public static MemberModel Parse(IPropertySymbol property, ClientMembers members, bool isPublic, string session)
    {
        var client = members.Client;
        var explicitInterface = isPublic ? null : client.Type(property.ContainingType).Name;
        var name = CSharpText.Identifier(property.Name);
        if (property is { IsIndexer: false, SetMethod: null } && property.Type.IsOurs("Session"))
        {
            return new PropertyModel(client.Type(property.Type).Annotated, name, explicitInterface, $" => {session};");
        }

        if (!client.Members.IsSound(property))
        {
            members.AddBroken(property);
            return Rejected(property, client, RejectedMembers.Reason(null, null, property.Name));
        }

        if (Refuse(property, members.SinkFor(property)) is { } id)
        {
            return Rejected(property, client, id);
        }

        var access = explicitInterface is null ? name : $"(({explicitInterface})this).{name}";
        if (explicitInterface is not null)
        {
            WarnedSymbols.AddMember(client.SuppressedIds, property);
        }

        members.AddProperty(new BindingSource(property, property.Type, access, Bindings(property)[0], client.Texts));
        var type = SignatureReader.Written(property.Type, client, property.OriginalDefinition.Type);
        var initial = property.Type.IsReferenceType && !type.EndsWith("?", StringComparison.Ordinal) ? " = default!; // not sent before it is set" : "";
        return new PropertyModel(type, name, explicitInterface, $" {{ get; set; }}{initial}");
    }

    public static List<AttributeUse> Bindings(IPropertySymbol property) => [.. AttributeReader.Read(property).Where(static attribute => attribute.Name is "Header" or "Query" or "Path" or "RequestProperty")];

    private static string? Refuse(IPropertySymbol property, FindingSink sink)
    {
        var location = property.Locations.FirstOrDefault();
        var bindings = Bindings(property);
        var rejecting = new RejectingSink(sink);
        if (property.IsIndexer)
        {
            rejecting.Report(Descriptors.UnsupportedMember, location, property.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat), "an indexer");
        }
        else if (Obstacle(property) is { } obstacle)
        {
            rejecting.Report(Descriptors.PropertyWithoutBinding, location, property.Name, obstacle);
        }
        else if (bindings.Count == 0)
        {
            rejecting.Report(Descriptors.PropertyWithoutBinding, location, property.Name, "says nothing about a request. Mark it [Header], [Query], [Path] or [RequestProperty].");
        }
        else if (bindings.Count > 1)
        {
            rejecting.Report(Descriptors.BadBindingAttribute, bindings[1].Location, $"Property '{property.Name}' has both [{bindings[0].Name}] and [{bindings[1].Name}]. Keep one of them.");
        }
        else if (property.GetMethod is null || property.SetMethod is null or { IsInitOnly: true })
        {
            rejecting.Report(Descriptors.PropertyWithoutBinding, location, property.Name, "cannot be both set and read once the client exists. Write { get; set; }.");
        }
        else if (bindings[0] is { Name: "Header" or "Query", ArgumentCount: 2 } constant)
        {
            rejecting.Report(Descriptors.BadBindingAttribute, constant.ArgumentLocation(1), $"[{constant.Name}] on property '{property.Name}' has a constant value; the property is the value. Remove it.");
        }

        return rejecting.RejectedBy is null ? null : $"{rejecting.RejectedBy}: {rejecting.Reason}";
    }

    // What a property of a class could not even store.
    private static string? Obstacle(IPropertySymbol property) =>
        property.RefKind != RefKind.None ? "returns a reference, and a value is sent. Remove 'ref'."
        : property.Type.IsRefLikeType ? "is of a ref struct, which no client can keep. Use another type."
        : property.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer ? "is a pointer, which cannot be sent. Use another type."
        : null;

    private static PropertyModel Rejected(IPropertySymbol property, ClientContext client, string reason)
    {
        var @throw = $"throw new global::System.NotSupportedException({CSharpText.Literal(reason)})";
        var getter = property.GetMethod is null ? "" : $" get => {@throw};";
        var setter = property.SetMethod is null ? "" : $" {(property.SetMethod.IsInitOnly ? "init" : "set")} => {@throw};";
        var parameters = property.Parameters.Select(parameter => $"{SignatureReader.Written(parameter.Type, client)} {CSharpText.Identifier(parameter.Name)}");
        var name = property.IsIndexer ? $"this[{string.Join(", ", parameters)}]" : CSharpText.Identifier(property.Name);
        var type = (property.RefKind switch { RefKind.Ref => "ref ", RefKind.RefReadOnly => "ref readonly ", _ => "" }) + SignatureReader.Written(property.Type, client, property.OriginalDefinition.Type);
        return new PropertyModel((property.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer ? "unsafe " : "") + type, name, client.Type(property.ContainingType).Name, $" {{{getter}{setter} }}");
    }
}
