using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;
using TypedRequests.Migration.RestEase.Uses;

namespace TypedRequests.Migration.RestEase;

/// <summary>RestEase 1.4 to 1.6: interfaces whose methods have one of its verbs, and those that inherit them.</summary>
internal sealed class RestEaseDialect : Dialect
{
    public override string Name => "RestEase";

    public override string Namespace => RestEaseNames.Root;

    public override string Page => "coming-from-restease.md";

    public override DialectIds Ids { get; } = new(RestEaseIds.Client, RestEaseIds.Differs, RestEaseIds.Stays);

    public override string Marker => "RestEase.RequestAttribute";

    public override IReadOnlyDictionary<string, string> Types { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Response"] = "Response",
        ["ApiException"] = "ApiException",
    };

    public override bool IsClient(INamedTypeSymbol type) => type.TypeKind == TypeKind.Interface && (HasCalls(type) || type.AllInterfaces.Any(HasCalls));

    public override ClientPlan Plan(INamedTypeSymbol client, MigrationContext context)
    {
        var plan = new ClientPlan(client);
        WriteClient(client, plan);
        foreach (var member in client.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            {
                WriteMethod(method, plan, context);
            }
            else if (member is IPropertySymbol property)
            {
                RestEaseProperties.Write(property, plan);
            }
        }

        return plan;
    }

    public override IEnumerable<UsePlan> Uses(SemanticModel model, MigrationContext context) => new RestEaseUses(model, context, this).Find();

    private static bool HasCalls(INamedTypeSymbol type) => type.GetMembers().Any(static member => member is IMethodSymbol method && RestEaseNames.Verb(method) is not null);

    // Newtonsoft.Json writes names as they are and enums as numbers, and reads what is missing as null.
    private static void WriteClient(INamedTypeSymbol client, ClientPlan plan)
    {
        var edit = plan.Edits.Of(client);
        var text = new AttributeText("TypedClient");
        if (RestEaseNames.Find(client, "BaseAddress") is { } address)
        {
            edit.Replace(address);
            text.Add(CSharpText.Literal(RestEaseNames.Texts(address).FirstOrDefault() ?? ""));
        }

        text.Set("Naming", $"{Names.Ours("JsonNaming")}.AsWritten").Set("Enums", $"{Names.Ours("JsonEnums")}.Numbers").Set("Nullability", $"{Names.Ours("Nullability")}.Lenient");
        edit.Add(text.ToString());
        RestEaseHeaders.WriteConstants(client, plan);
        foreach (var gone in (string[])["BasePath", "AllowAnyStatusCode", "SerializationMethods"])
        {
            if (RestEaseNames.Find(client, gone) is { } attribute)
            {
                edit.Replace(attribute);
            }
        }
    }

    private static void WriteMethod(IMethodSymbol method, ClientPlan plan, MigrationContext context)
    {
        if (RestEaseNames.Verb(method) is { } verb)
        {
            plan.Methods++;
            new RestEaseMethod(method, verb, plan, context).Write();
        }
        else if (method.IsAbstract && !method.IsStatic && method is not { Name: "Dispose", Parameters.Length: 0 })
        {
            plan.Stays(method, "it has no verb and no body", RestEaseTopics.Missing);
        }
    }
}
