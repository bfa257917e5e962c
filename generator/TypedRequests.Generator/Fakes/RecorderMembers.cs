using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Fakes;

/// <summary>The members of one recorder: each says that it is called, and passes the call on to the client if there is one.</summary>
internal sealed class RecorderMembers(ClientContext context, string client, string className)
{
    private readonly MemberNames _names = new(className);

    /// <summary><c>IGitHubIssues</c> gives <c>GitHubIssuesRecorder</c>, with a hash where the client's name has one.</summary>
    public static string ClassName(INamedTypeSymbol type)
    {
        var name = ClientNames.ClassName(type);
        var end = name.IndexOf("Client_", StringComparison.Ordinal);
        return end < 0 ? name.Substring(0, name.Length - "Client".Length) + "Recorder" : name.Substring(0, end) + "Recorder_" + name.Substring(end + "Client_".Length);
    }

    public RecorderMember? Parse(ISymbol member) => member switch
    {
        IPropertySymbol property => Property(property),
        IEventSymbol @event => new RecorderMember(null, RejectedMembers.Event(@event, context).Text, ""),
        IMethodSymbol { MethodKind: MethodKind.Ordinary } method => Method(method),
        _ => null, // accessors come with their property or event
    };

    private RecorderMember Method(IMethodSymbol method)
    {
        var signature = SignatureReader.Read(method, context, _names.TryTakePublic(method));
        var head = Head(signature);
        if (method.ReturnsByRef || method.ReturnsByRefReadonly || signature.HasPointers || method.Parameters.Any(static parameter => parameter.RefKind != RefKind.None || parameter.Type.IsRefLikeType))
        {
            return new RecorderMember(null, head, $" => throw new global::System.NotSupportedException({CSharpText.Literal($"'{method.Name}' cannot be sent, and so it is not recorded.")});");
        }

        var arguments = string.Join(", ", signature.Parameters.Select(static parameter => parameter.Name));
        var call = $"(({context.Type(method.ContainingType).Name}){client}).{signature.Name}{signature.TypeParameters}({arguments})";
        var send = method.ReturnsVoid ? $"if ({client} is not null) {call};" : $"return {client} is null ? default! : {call};";
        if (method.ContainingType.Is("System", "IDisposable") || method.ContainingType.Is("System", "IAsyncDisposable"))
        {
            return new RecorderMember(null, head, $"\n{{\n    {send}\n}}");
        }

        var field = context.Names.Take(method.Name + "Method");
        var values = string.Join(", ", signature.Parameters.Select(static parameter => parameter.Name).Concat(method.TypeParameters.Select(static parameter => $"typeof({CSharpText.Identifier(parameter.Name)})")));
        var array = values.Length == 0 ? "[]" : $"new object?[] {{ {values} }}";
        return new RecorderMember(Field(method, field), head, $"\n{{\n    using ({field}.Enter({client}, {array})) {send}\n}}");
    }

    private string Field(IMethodSymbol method, string field)
    {
        var names = string.Join(", ", method.Parameters.Select(static parameter => CSharpText.Literal(parameter.Name)));
        var ambient = string.Concat(method.Parameters.Where(static parameter => IsAmbient(parameter.Type)).Select(static parameter => $", {CSharpText.Literal(parameter.Ordinal)}"));
        var declaring = CSharpText.Literal(method.ContainingType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        var signature = CSharpText.Literal(method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));
        return $"private static readonly {WellKnownNames.FakeMethod} {field} =\n    new({declaring}, {CSharpText.Literal(method.Name)}, {signature}, [{names}]{ambient});";
    }

    private RecorderMember Property(IPropertySymbol property)
    {
        var isPublic = !property.IsIndexer && _names.TryTakePublic(property);
        var place = context.Type(property.ContainingType).Name;
        var type = SignatureReader.Written(property.Type, context, property.OriginalDefinition.Type);
        if (property.IsIndexer)
        {
            var parameters = string.Join(", ", property.Parameters.Select(parameter => $"{SignatureReader.Written(parameter.Type, context)} {CSharpText.Identifier(parameter.Name)}"));
            return new RecorderMember(null, $"{type} {place}.this[{parameters}]", Accessors(property, "throw new global::System.NotSupportedException()", "throw new global::System.NotSupportedException()"));
        }

        var name = CSharpText.Identifier(property.Name);
        var access = $"(({place}){client}).{name}";
        var set = property.SetMethod is { IsInitOnly: true } ? "_ = value" : $"_ = {client} is null ? value : {access} = value";
        return new RecorderMember(null, $"{(isPublic ? "public " : "")}{type} {(isPublic ? "" : place + ".")}{name}", Accessors(property, $"{client} is null ? default! : {access}", set));
    }

    private static string Accessors(IPropertySymbol property, string get, string set)
    {
        var getter = property.GetMethod is null ? "" : $" get => {get};";
        var setter = property.SetMethod is null ? "" : $" {(property.SetMethod.IsInitOnly ? "init" : "set")} => {set};";
        return $" {{{getter}{setter} }}";
    }

    private static string Head(SignatureModel signature)
    {
        var writer = new CodeWriter();
        Emitting.MemberEmitter.EmitHead(writer, signature);
        return writer.Finish().TrimEnd('\n');
    }

    // They say how a call is made, and not what it asks.
    private static bool IsAmbient(ITypeSymbol type) =>
        type.Is("System.Threading", "CancellationToken") || type.Is("System", "IProgress", 1) || type.IsOurs("RequestOptions") || type.IsOurs("Auth")
        || type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1);
}
