using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.RestEase;

/// <summary>One call of a RestEase interface. Lives while it is planned.</summary>
internal sealed class RestEaseMethod
{
    private static readonly HashSet<string> s_verbs = ["Get", "Post", "Put", "Delete", "Patch", "Head", "Options"];

    private readonly AttributeData _verb;

    public RestEaseMethod(IMethodSymbol symbol, AttributeData verb, ClientPlan plan, MigrationContext context)
    {
        (Symbol, Plan, Context, _verb) = (symbol, plan, context, verb);
        var basePath = RestEaseNames.Find(symbol.ContainingType, "BasePath");
        Route = new RestEaseRoute(basePath is null ? null : RestEaseNames.Texts(basePath).FirstOrDefault(), PathOf(verb));
    }

    public IMethodSymbol Symbol { get; }

    public ClientPlan Plan { get; }

    public MigrationContext Context { get; }

    public RestEaseRoute Route { get; }

    public void Write()
    {
        foreach (var parameter in Symbol.Parameters)
        {
            RestEaseParameters.Write(parameter, this);
        }

        RestEaseHeaders.WriteConstants(Symbol, Plan);
        foreach (var attribute in RestEaseNames.FindAll(Symbol, "SerializationMethods"))
        {
            Plan.Edits.Of(Symbol).Replace(attribute);
        }

        RestEaseResults.Write(this);
        WriteVerb();
    }

    /// <summary>How a body or query is written unless its own attribute says it: what the method says, else the interface.</summary>
    public string? Default(string type) =>
        RestEaseNames.Choice(RestEaseNames.Find(Symbol, "SerializationMethods"), type) ?? RestEaseNames.Choice(RestEaseNames.Find(Symbol.ContainingType, "SerializationMethods"), type);

    private static string PathOf(AttributeData verb)
    {
        var texts = RestEaseNames.Texts(verb);
        var path = IsRequest(verb) ? texts.ElementAtOrDefault(1) : texts.FirstOrDefault();
        return path ?? RestEaseNames.Named(verb, "Path") as string ?? "";
    }

    private static bool IsRequest(AttributeData verb) => verb.AttributeClass?.Name == "RequestAttribute";

    private void WriteVerb()
    {
        var name = _verb.AttributeClass!.Name; // a verb is one of RestEase's, or derives from it
        var word = name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
        var custom = IsRequest(_verb) ? RestEaseNames.Texts(_verb).FirstOrDefault() : word == "Trace" ? "TRACE" : null;
        if (custom is null && !s_verbs.Contains(word))
        {
            Plan.Stays(Symbol, $"the verb of [{word}] is known only when it runs", RestEaseTopics.Missing);
            return;
        }

        var text = custom is null ? new AttributeText(word) : new AttributeText("HttpMethod").Add(CSharpText.Literal(custom));
        var route = Route.Write();
        Plan.Edits.Of(Symbol).Replace(_verb, (route.Length == 0 ? text : text.Add(CSharpText.Literal(route))).ToString());
    }
}
