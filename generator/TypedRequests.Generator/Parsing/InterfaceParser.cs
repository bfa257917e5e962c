using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>
/// Reads an interface into the model of its client. One parser, two callers: the generator discards the findings and keeps the model, the analyzer keeps the
/// findings and discards the model.
/// </summary>
internal static class InterfaceParser
{
    /// <summary>The model, or null when nothing can be emitted.</summary>
    public static ParsedClient? Parse(INamedTypeSymbol client, Compilation compilation, FindingSink sink, CancellationToken cancellationToken)
    {
        if (!LanguageRule.Check(client.Name, client.Locations.FirstOrDefault(), sink) || !InterfaceChecks.IsImplementable(client, sink) || !TypeSoundness.Of(compilation).IsNameable(client))
        {
            return null;
        }

        var names = new LocalNames(UserNames(client));
        var session = names.Take("session");
        var context = new ClientContext(client, compilation, PolicyParser.Parse(client, sink), sink, names, cancellationToken);
        var address = BaseAddressParser.Parse(client, sink);
        var members = new ClientMembers(context, address);
        var models = MemberParser.Parse(members, session);
        context.Json.Named.ForEach(type => context.Type(type));
        if (context.Json.Models.Any(static format => format.SuppressedIds.Contains(WarnedSymbols.Forbidden)))
        {
            context.SuppressedIds.Add(WarnedSymbols.Obsolete); // such a format is obsolete itself
        }

        var model = new ClientModel
        {
            Interface = context.Type(client).Name,
            DisplayName = client.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            MetadataName = client.MetadataName,
            AssemblyNamespace = ClientNames.AssemblyNamespace(compilation.AssemblyName),
            Namespace = ClientNames.Namespace(client, compilation.Assembly),
            ClassName = ClientNames.ClassName(client),
            HintName = HintNames.File(ClientNames.FullName(client)),
            BaseAddress = address is { IsConstant: true } ? address.Text : null,
            SessionName = session,
            EnumTextName = context.Enums.MethodName,
            Descriptions = members.Descriptions.Models.ToEquatableArray(),
            Formats = context.Json.Fields.ToEquatableArray(),
            Members = models.ToEquatableArray(),
            Enums = context.Enums.Models.ToEquatableArray(),
            Texts = context.Texts.Models.ToEquatableArray(),
            Fields = context.Fields.ToEquatableArray(),
            ExternAliases = context.ExternAliases.ToEquatableArray(),
            SuppressedIds = context.SuppressedIds.ToEquatableArray(),
        };
        return new ParsedClient(context.Members.AreAll(client) ? model : FallbackParser.WithoutMembers(model), context.Json.Models.ToEquatableArray());
    }

    // Everything that a name of the emitted class could hide, or be hidden by.
    private static IEnumerable<string> UserNames(INamedTypeSymbol client)
    {
        yield return ClientNames.ClassName(client);
        foreach (var member in client.AllInterfaces.Prepend(client).SelectMany(static level => level.GetMembers()))
        {
            yield return member.Name;
            if (member is IMethodSymbol method)
            {
                foreach (var parameter in method.Parameters)
                {
                    yield return parameter.Name;
                }

                foreach (var parameter in method.TypeParameters)
                {
                    yield return parameter.Name;
                }
            }
        }
    }
}
