using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>The client of an interface that the parser failed on: it implements nothing and says so when it is asked for.</summary>
internal static class FallbackParser
{
    public static ParsedClient Parse(INamedTypeSymbol client, Compilation compilation, Exception failure) => new(Client(client, compilation, failure), []);

    /// <summary>The client of an interface that does not compile as it stands: the same text for all that is typed meanwhile.</summary>
    public static ClientModel WithoutMembers(ClientModel client) => client with
    {
        BaseAddress = null,
        Descriptions = default,
        Formats = default,
        Members = default,
        Enums = default,
        Texts = default,
        Fields = default,
        Failure = $"'{client.DisplayName}' does not compile as it stands, so it has no client. The compiler says what is wrong with it.",
    };

    /// <summary>The failure in one line that is the same on every machine.</summary>
    public static string Reason(Exception failure) => $"{failure.GetType().Name}, {CSharpText.Comment(failure.Message)}";

    private static ClientModel Client(INamedTypeSymbol client, Compilation compilation, Exception failure) => new()
    {
        Interface = client.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        DisplayName = client.Name,
        MetadataName = client.MetadataName,
        AssemblyNamespace = ClientNames.AssemblyNamespace(compilation.AssemblyName),
        Namespace = ClientNames.Namespace(client, compilation.Assembly),
        ClassName = ClientNames.ClassName(client),
        HintName = HintNames.File(ClientNames.FullName(client)),
        SessionName = "session",
        EnumTextName = "TextOf",
        Failure = $"{Descriptors.UnexpectedFailure.Id}: no client could be emitted for '{client.Name}': {Reason(failure)}.",
    };
}
