using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Migration.Refit;

/// <summary>One call of a Refit interface. Lives while it is planned.</summary>
internal sealed class RefitMethod
{
    private static readonly HashSet<string> s_verbs = ["GetAttribute", "PostAttribute", "PutAttribute", "DeleteAttribute", "PatchAttribute", "HeadAttribute", "OptionsAttribute"];

    public RefitMethod(IMethodSymbol symbol, AttributeData verb, ClientPlan plan, MigrationContext context)
    {
        Symbol = symbol;
        Plan = plan;
        Context = context;
        VerbAttribute = verb;
        Verb = s_verbs.Contains(verb.AttributeClass!.Name) ? verb.AttributeClass.Name.Substring(0, verb.AttributeClass.Name.Length - "Attribute".Length) : null; // it is Refit's or derives from it
        Route = new RefitRoute(RefitNames.Text(verb) ?? "");
        IsMultipart = RefitNames.Has(symbol, "Multipart");
        ContentType = RefitHeaders.ContentType(symbol) ?? RefitHeaders.ContentType(symbol.ContainingType);
    }

    public IMethodSymbol Symbol { get; }

    public ClientPlan Plan { get; }

    public MigrationContext Context { get; }

    public AttributeData VerbAttribute { get; }

    /// <summary>The word of one of Refit's own verbs; null for one of the user's.</summary>
    public string? Verb { get; }

    public RefitRoute Route { get; }

    /// <summary>Members of arguments that are to be arguments by themselves.</summary>
    public List<RefitMember> Members { get; } = [];

    public bool IsMultipart { get; }

    /// <summary>The media type that constants give to the body.</summary>
    public string? ContentType { get; }

    /// <summary>A complex argument without an attribute is the body of these, if none says that it is.</summary>
    public bool InfersBody => Verb is "Post" or "Put" or "Patch" && !IsMultipart && !Symbol.Parameters.Any(static parameter => RefitNames.Has(parameter, "Body"));

    public void Write()
    {
        WriteSettings();
        foreach (var parameter in Symbol.Parameters)
        {
            RefitParameters.Write(parameter, this);
        }

        foreach (var hole in Route.Unfilled)
        {
            Plan.Stays(Symbol, $"no parameter fills '{{{hole.Name}}}' of its route", RefitTopics.Routes);
        }

        RefitResults.Check(this);
        WriteVerb();
        if (Members.Count > 0)
        {
            RefitSplit.Write(this, RefitDialect.OurNames);
        }
    }

    private void WriteVerb()
    {
        var prefix = RefitNames.Text(RefitNames.Find(Symbol.ContainingType, "PathPrefix"))?.TrimEnd('/') ?? "";
        var route = Route.Write(prefix);
        var argument = WrittenRoute is { } written && route == RefitNames.Text(VerbAttribute) ? written : CSharpText.Literal(route);
        var verb = Verb ?? RefitVerbs.Custom(VerbAttribute.AttributeClass!, Context.CancellationToken); // an attribute that is there
        if (verb is null)
        {
            Plan.Stays(Symbol, $"the verb of [{VerbAttribute.AttributeClass!.Name}] is known only when it runs", RefitTopics.Missing);
            return;
        }

        var text = Verb is null ? new AttributeText("HttpMethod").Add(CSharpText.Literal(verb)) : new AttributeText(verb);
        Plan.Edits.Of(Symbol).Replace(VerbAttribute, (route.Length == 0 ? text : text.Add(argument)).ToString());
    }

    // The route as it is written: a literal in any form, or a constant.
    private string? WrittenRoute => VerbAttribute.ApplicationSyntaxReference?.GetSyntax(Context.CancellationToken) is AttributeSyntax attribute
        ? attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString()
        : null;

    private void WriteSettings()
    {
        var edit = Plan.Edits.Of(Symbol);
        RefitHeaders.Write(Symbol, Plan);
        if (RefitNames.Find(Symbol, "Multipart") is { } multipart)
        {
            edit.Replace(multipart);
        }

        if (RefitNames.Find(Symbol, "Timeout") is { } timeout && timeout.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: int milliseconds })
        {
            edit.Replace(timeout, new AttributeText("CallTimeout").Add((milliseconds / 1000m).ToString(System.Globalization.CultureInfo.InvariantCulture)).ToString());
        }

        foreach (var name in (string[])["QueryUriFormat", "Paged"])
        {
            if (RefitNames.Has(Symbol, name))
            {
                Plan.Stays(Symbol, $"[{name}] has no equal", RefitTopics.Missing);
            }
        }
    }
}
