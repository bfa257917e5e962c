using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Fakes.Model;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Fakes;

/// <summary>Reads an interface into the model of its recorder: its members' heads, and nothing of what they send.</summary>
internal static class RecorderParser
{
    public static RecorderModel Parse(INamedTypeSymbol client, Compilation compilation, CancellationToken cancellationToken)
    {
        var names = new LocalNames(UserNames(client));
        var clientName = names.Take("client");
        var context = new ClientContext(client, compilation, PolicyParser.Parse(client, FindingSink.Discard), FindingSink.Discard, names, cancellationToken);
        var className = RecorderMembers.ClassName(client);
        var members = new RecorderMembers(context, clientName, className);
        var open = MemberParser.Open(client);
        var methods = open.OfType<IMethodSymbol>().Where(static method => method.MethodKind == MethodKind.Ordinary).ToList();
        var models = open.Select(members.Parse).OfType<RecorderMember>().ToEquatableArray();
        return new RecorderModel
        {
            Interface = context.Type(client).Name,
            DisplayName = client.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
            AssemblyNamespace = ClientNames.AssemblyNamespace(compilation.AssemblyName),
            Namespace = ClientNames.Namespace(client, compilation.Assembly),
            ClassName = className,
            HintName = HintNames.File("Fakes." + ClientNames.FullName(client)),
            ClientName = clientName,
            Members = models,
            Overloads = methods.Select(method => Fakes.Overloads.Of(method, context)).OfType<OverloadModel>().Distinct().ToEquatableArray(),
            ExternAliases = context.ExternAliases.ToEquatableArray(),
            SuppressedIds = context.SuppressedIds.ToEquatableArray(),
        };
    }

    // Everything that a name of the emitted class could hide, or be hidden by.
    private static IEnumerable<string> UserNames(INamedTypeSymbol client) =>
        client.AllInterfaces.Prepend(client).SelectMany(static level => level.GetMembers())
            .SelectMany(static member => member is IMethodSymbol method
                ? method.Parameters.Select(static parameter => parameter.Name).Concat(method.TypeParameters.Select(static parameter => parameter.Name)).Prepend(method.Name)
                : [member.Name])
            .Append(RecorderMembers.ClassName(client));
}
