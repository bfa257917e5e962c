using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;
using TypedRequests.Migration.Editing;

namespace TypedRequests.Migration.Refit;

/// <summary>Where one argument goes, in Refit's order of precedence, and what is written for it.</summary>
internal static class RefitParameters
{
    private static readonly string[] s_withoutEqual = ["Encoded", "QueryConverter", "FormObject", "PageToken"];

    public static void Write(IParameterSymbol parameter, RefitMethod method)
    {
        var edit = method.Plan.Edits.Of(parameter);
        if (Array.Find(s_withoutEqual, name => RefitNames.Has(parameter, name)) is { } lost)
        {
            method.Plan.Stays(parameter, $"[{lost}] has no equal", RefitTopics.Missing);
        }
        else if (parameter.Type.Is("System.Threading", "CancellationToken") || parameter.Type.Is("System.Text.Json.Serialization.Metadata", "JsonTypeInfo", 1))
        {
            return;
        }
        else if (TypeRefReader.Underlying(parameter.Type).Is("System.Threading", "CancellationToken"))
        {
            method.Plan.Stays(parameter, "its type is CancellationToken?; write CancellationToken cancellationToken = default", RefitTopics.Missing);
        }
        else
        {
            WriteBinding(parameter, method, edit);
        }
    }

    /// <summary>The name under which Refit sends an argument.</summary>
    public static string NameOf(IParameterSymbol parameter) => RefitNames.Text(RefitNames.Find(parameter, "AliasAs")) ?? parameter.Name;

    private static void WriteBinding(IParameterSymbol parameter, RefitMethod method, DeclarationEdit edit)
    {
        if (RefitNames.Find(parameter, "Url") is { } url)
        {
            edit.Replace(url, Names.Ours("RequestUrl"));
        }
        else if (RefitNames.Find(parameter, "Body") is { } body)
        {
            RefitBodies.Write(parameter, body, method);
        }
        else if (RefitNames.Find(parameter, "Header") is { } header)
        {
            WriteHeader(parameter, header, method, edit);
        }
        else if (RefitNames.Find(parameter, "HeaderCollection") is { } headers)
        {
            edit.Replace(headers, Names.Ours("Header"));
        }
        else if (RefitNames.Find(parameter, "Authorize") is { } authorize)
        {
            WriteAuthorize(parameter, authorize, method, edit);
        }
        else if (RefitNames.Find(parameter, "Property") is { } property)
        {
            edit.Replace(property, WithArguments("RequestProperty", property));
        }
        else if (!WritePath(parameter, method, edit))
        {
            WriteLoose(parameter, method);
        }
    }

    private static void WriteLoose(IParameterSymbol parameter, RefitMethod method)
    {
        if (method.IsMultipart && !RefitNames.Has(parameter, "Query"))
        {
            RefitParts.Write(parameter, method);
        }
        else if (method.InfersBody && !RefitNames.Has(parameter, "Query") && !RefitNames.Has(parameter, "QueryName") && IsComplex(parameter.Type) && IsFirstComplex(parameter, method))
        {
            RefitBodies.Write(parameter, null, method);
        }
        else
        {
            RefitQueries.Write(parameter, method);
        }
    }

    // Refit counts reference types but strings.
    private static bool IsComplex(ITypeSymbol type) => !type.IsValueType && type.SpecialType != SpecialType.System_String;

    private static bool IsFirstComplex(IParameterSymbol parameter, RefitMethod method) => SymbolEqualityComparer.Default.Equals(parameter, method.Symbol.Parameters.FirstOrDefault(candidate =>
        IsComplex(candidate.Type) && candidate.GetAttributes().All(static attribute => !TypeNames.IsNamespace(attribute.AttributeClass?.ContainingNamespace, RefitNames.Root))
        && !method.Route.Of(NameOf(candidate)).Any() && !method.Route.DottedOf(NameOf(candidate)).Any()));

    private static void WriteHeader(IParameterSymbol parameter, AttributeData header, RefitMethod method, DeclarationEdit edit)
    {
        var name = RefitNames.Text(header)?.Trim() ?? "";
        var text = new AttributeText("Header").Add(Argument(header) ?? CSharpText.Literal(name));
        var difference = RefitTexts.Keep(parameter.Type, null, text, edit);
        edit.Replace(header, text.ToString());
        Tell(difference, parameter, method, RefitTopics.Headers);
        if (TypeRefReader.IsNullable(parameter.Type) && (RefitHeaders.HasConstant(method.Symbol, name) || RefitHeaders.HasConstant(method.Symbol.ContainingType, name)))
        {
            Tell($"Refit removes the constant '{name}' when it is null; TypedRequests leaves the constant", parameter, method, RefitTopics.Headers);
        }

        foreach (var hole in method.Route.Of(NameOf(parameter)))
        {
            method.Route.Fill(hole, parameter.Name);
        }

        if (RefitNames.Find(parameter, "AliasAs") is { } alias)
        {
            edit.Replace(alias);
        }
    }

    private static void WriteAuthorize(IParameterSymbol parameter, AttributeData authorize, RefitMethod method, DeclarationEdit edit)
    {
        edit.Replace(authorize, RefitNames.Text(authorize) is null or "Bearer" ? Names.Ours("Auth") : WithArguments("Auth", authorize));
        if (parameter.Type.SpecialType != SpecialType.System_String)
        {
            method.Plan.Stays(parameter, "[Auth] takes a string or an Auth", RefitTopics.Headers);
        }
    }

    private static bool WritePath(IParameterSymbol parameter, RefitMethod method, DeclarationEdit edit)
    {
        var name = NameOf(parameter);
        var holes = method.Route.Of(name).ToList();
        if (holes.Count == 0)
        {
            return method.Route.DottedOf(name).Any() && RefitMembersInPath.Write(parameter, method);
        }

        var alias = RefitNames.Find(parameter, "AliasAs");
        var query = RefitQuery.Of(parameter);
        var text = new AttributeText("Path");
        var isNamed = alias is not null && holes[0].Name.All(static c => char.IsLetterOrDigit(c) || c == '_');
        if (isNamed)
        {
            text.Add(CSharpText.Literal(holes[0].Name));
        }

        foreach (var hole in holes)
        {
            method.Route.Fill(hole, isNamed ? holes[0].Name : parameter.Name);
        }

        TellPath(RefitTexts.Keep(parameter.Type, query?.Format, text, edit), parameter, holes, method);
        if (ValueShape.Of(parameter.Type).Kind is ValueKind.Object or ValueKind.Opaque)
        {
            edit.Add(Names.Ours("UrlText"));
        }

        WriteOver(parameter, text, edit, alias, RefitNames.Find(parameter, "Query"));
        return true;
    }

    private static void TellPath(string? difference, IParameterSymbol parameter, IReadOnlyList<RefitHole> holes, RefitMethod method)
    {
        Tell(difference, parameter, method, RefitTopics.Values);
        if (holes.Any(static hole => hole.IsCatchAll))
        {
            Tell("Refit escapes all but letters, digits and -._~ between the slashes; TypedRequests keeps what a path may hold, such as : and @", parameter, method, RefitTopics.Routes);
        }

        if (TypeRefReader.IsNullable(parameter.Type) && holes.Any(static hole => hole is { IsOptional: false, IsInQuery: false }))
        {
            Tell("Refit sends an empty segment for null; TypedRequests refuses the call", parameter, method, RefitTopics.Routes);
        }

        if (TypeRefReader.IsNullable(parameter.Type) && holes.Any(static hole => hole.IsInQuery))
        {
            Tell("Refit sends the name without a value for null; TypedRequests leaves the argument out", parameter, method, RefitTopics.Queries);
        }
    }

    /// <summary>Writes a binding where the first of Refit's attributes stood; the others go. Nothing is written that says nothing.</summary>
    public static void WriteOver(IParameterSymbol parameter, AttributeText text, DeclarationEdit edit, params AttributeData?[] attributes)
    {
        var isWritten = !text.HasArguments && text.Name is "Path" or "Query" && attributes[0] is null && attributes.All(static attribute => attribute is null);
        foreach (var attribute in attributes.OfType<AttributeData>())
        {
            var isBare = !text.HasArguments && text.Name == "Path";
            edit.Replace(attribute, isWritten || isBare ? [] : [text.ToString()]);
            isWritten = true;
        }

        if (!isWritten && (text.HasArguments || text.Name is not ("Path" or "Query")))
        {
            edit.Add(text.ToString());
        }
    }

    public static void Tell(string? difference, IParameterSymbol parameter, RefitMethod method, string topic)
    {
        if (difference is not null)
        {
            method.Plan.Differs(parameter, difference, topic);
        }
    }

    private static string WithArguments(string name, AttributeData attribute) => Argument(attribute) is { } argument ? new AttributeText(name).Add(argument).ToString() : Names.Ours(name);

    /// <summary>The first argument as it is written.</summary>
    private static string? Argument(AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression.ToString();
}
