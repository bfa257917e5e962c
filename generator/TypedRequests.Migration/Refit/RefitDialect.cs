using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Symbols;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;
using TypedRequests.Migration.Refit.Uses;

namespace TypedRequests.Migration.Refit;

/// <summary>Refit 5 to 17: interfaces whose methods have one of its verbs, and those that inherit them.</summary>
internal sealed class RefitDialect : Dialect
{
    public override string Name => "Refit";

    public override string Namespace => RefitNames.Root;

    public override string Page => "coming-from-refit.md";

    public override DialectIds Ids { get; } = new(RefitIds.Client, RefitIds.Differs, RefitIds.Stays);

    public override string Marker => "Refit.HttpMethodAttribute";

    public override IReadOnlyDictionary<string, string> Types => OurNames;

    /// <summary>What Refit's types are called here.</summary>
    public static IReadOnlyDictionary<string, string> OurNames { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ApiResponse"] = "Response",
        ["IApiResponse"] = "Response",
        ["ApiException"] = "ApiException",
        ["ValidationApiException"] = "ApiException",
        ["ApiExceptionBase"] = "RequestException",
        ["ApiRequestException"] = "RequestException",
        ["StreamPart"] = "FilePart",
        ["ByteArrayPart"] = "FilePart",
        ["FileInfoPart"] = "FilePart",
        ["MultipartItem"] = "FilePart",
    };

    public override bool IsClient(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface && (HasCalls(type) || type.AllInterfaces.Any(HasCalls));

    public override ClientPlan Plan(INamedTypeSymbol client, MigrationContext context)
    {
        var plan = new ClientPlan(client);
        WriteClient(client, plan);
        if (context.ForeignSerializer is { } serializer)
        {
            RefitSerializers.HoldBack(plan, serializer, context);
        }

        foreach (var member in client.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
            {
                WriteMethod(method, plan, context);
            }
            else if (member is IPropertySymbol property)
            {
                WriteProperty(property, plan);
            }
        }

        return plan;
    }

    public override string? FindForeignSerializer(MigrationContext context) => RefitSerializers.Find(context);

    public override IEnumerable<UsePlan> Uses(SemanticModel model, MigrationContext context) => new RefitUses(model, context, this).Find();

    private static bool HasCalls(INamedTypeSymbol type) => type.GetMembers().Any(static member => member is IMethodSymbol method && RefitNames.Verb(method) is not null);

    // Missing values are null with Refit, whatever the types say.
    private static void WriteClient(INamedTypeSymbol client, ClientPlan plan)
    {
        var edit = plan.Edits.Of(client);
        edit.Add(new AttributeText("TypedClient").Set("Nullability", $"{Names.Ours("Nullability")}.Lenient").ToString());
        RefitHeaders.Write(client, plan);
        if (RefitNames.Find(client, "PathPrefix") is { } prefix)
        {
            edit.Replace(prefix);
            if (client.AllInterfaces.Any(HasCalls))
            {
                plan.Stays(client, "its [PathPrefix] reaches inherited calls, which other interfaces may inherit too", RefitTopics.Routes);
            }
        }

        if (RefitNames.Find(client, "Headers") is not null && client.AllInterfaces.Any(HasCalls))
        {
            plan.Differs(client, "Refit's constants of this interface do not reach inherited calls; those of TypedRequests do", RefitTopics.Headers);
        }
    }

    private static void WriteMethod(IMethodSymbol method, ClientPlan plan, MigrationContext context)
    {
        if (RefitNames.Verb(method) is { } verb)
        {
            plan.Methods++;
            new RefitMethod(method, verb, plan, context).Write();
            if (context.ForeignSerializer is not null)
            {
                new RefitNewtonsoft(plan).Keep(method);
            }
        }
        else if (method.IsAbstract && !method.IsStatic && !IsDispose(method))
        {
            plan.Stays(method, "it has no verb and no body", RefitTopics.Missing);
        }
    }

    private static void WriteProperty(IPropertySymbol property, ClientPlan plan)
    {
        if (!property.IsAbstract || property.IsStatic)
        {
            return;
        }

        if (RefitNames.Find(property, "Property") is { } attribute)
        {
            var text = new AttributeText("RequestProperty");
            plan.Edits.Of(property).Replace(attribute, (RefitNames.Text(attribute) is { } key ? text.Add(Generator.Text.CSharpText.Literal(key)) : text).ToString());
        }
        else
        {
            var why = property.Type.Is("System.Net.Http", "HttpClient") ? "write 'Session Session { get; }' for what an HttpClient is there for" : "it has no attribute that says what it is for";
            plan.Stays(property, why, RefitTopics.Missing);
        }
    }

    private static bool IsDispose(IMethodSymbol method) => method is { Name: "Dispose" or "DisposeAsync", Parameters.Length: 0 };
}
