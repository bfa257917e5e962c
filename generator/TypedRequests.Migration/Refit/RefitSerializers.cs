using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary>
/// A serializer that writes something else than our JSON. Which clients it serves is known only when the program runs, so all of the project's are held back: none of them may
/// read or write in silence what it did not before.
/// </summary>
internal static class RefitSerializers
{
    private static readonly HashSet<string> s_newtonsoft = ["NewtonsoftJsonContentSerializer", "JsonContentSerializer"];

    /// <summary>The foreign serializer that a project makes, by name; null when it makes none.</summary>
    public static string? Find(MigrationContext context) => context.WrittenTrees
        .SelectMany(tree => tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<ObjectCreationExpressionSyntax>())
        .Select(static creation => (creation.Type as SimpleNameSyntax ?? (creation.Type as QualifiedNameSyntax)?.Right)?.Identifier.ValueText)
        .FirstOrDefault(static name => name == "XmlContentSerializer" || (name is not null && s_newtonsoft.Contains(name)));

    public static void HoldBack(ClientPlan plan, string serializer, MigrationContext context)
    {
        if (!s_newtonsoft.Contains(serializer))
        {
            plan.Stays(plan.Client, $"the project makes an {serializer}, and XML has no equal", RefitTopics.Missing);
        }
        else if (!context.Options.TakeNewtonsoft)
        {
            plan.Stays(plan.Client, $"the project makes a {serializer}, and what Newtonsoft.Json reads and writes is known only to its settings; dotnet typedrequests migrate --newtonsoft rewrites it nevertheless", RefitTopics.Json);
        }
        else
        {
            plan.Differs(plan.Client, "Newtonsoft.Json reads and writes its bodies by its settings; TypedRequests does so by Naming and Enums, [JsonPropertyName] and converters of System.Text.Json", RefitTopics.Json);
        }
    }
}
