using System.Diagnostics.CodeAnalysis;

namespace TypedRequests;

/// <summary>A URI template of RFC 6570, all four levels, for links that a server describes (hypermedia).</summary>
/// <remarks>Routes of typed clients are a safe profile of the same language and are read at compile time; they need no <see cref="UrlTemplate"/>.</remarks>
/// <example><code>RequestUrl url = UrlTemplate.Parse(links["search"]).Expand(new() { { "q", "a b" }, { "page", 2 } });   // /search{?q,page} → /search?q=a%20b&amp;page=2</code></example>
public sealed class UrlTemplate
{
    private readonly string _template;
    private readonly UrlTemplatePart[] _parts;

    private UrlTemplate(string template, UrlTemplatePart[] parts) => (_template, _parts) = (template, parts);

    /// <summary>The names of the variables, each once, in the template's order.</summary>
    public IReadOnlyList<string> VariableNames => [.. _parts.SelectMany(part => part.Variables).Select(variable => variable.Name).Distinct()];

    /// <summary>Reads a template.</summary>
    /// <param name="template">The template.</param>
    /// <returns>The template, to be expanded as often as needed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="template"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">It is not one; the message says what is wrong and where.</exception>
    public static UrlTemplate Parse(string template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var parser = new UrlTemplateParser(template);
        return parser.Parse() is { } parts ? new(template, parts) : throw new FormatException(parser.Error);
    }

    /// <summary>Reads a template, if it is one.</summary>
    /// <param name="template">The template.</param>
    /// <param name="parsed">The template, or <see langword="null"/>.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? template, [NotNullWhen(true)] out UrlTemplate? parsed)
    {
        parsed = null;
        if (template is null) return false;
        if (new UrlTemplateParser(template).Parse() is { } parts) parsed = new(template, parts);
        return parsed is not null;
    }

    /// <summary>Fills the template; variables without a value are left out. What comes out is never expanded again.</summary>
    /// <param name="variables">The values.</param>
    /// <returns>A URL that goes out as it stands; a path segment <c>.</c> or <c>..</c> in it, escaped or not, is refused when it is used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="variables"/> is <see langword="null"/>.</exception>
    /// <exception cref="InvalidRequestException">A variable with a prefix (<c>{name:3}</c>) is a list or a map.</exception>
    public RequestUrl Expand(UrlTemplateVariables variables)
    {
        ArgumentNullException.ThrowIfNull(variables);
        var expander = new UrlTemplateExpander(stackalloc char[256]);
        foreach (UrlTemplatePart part in _parts)
        {
            if (part.Operator is null) expander.AppendLiteral(part.Literal);
            else expander.AppendExpression(part.Operator, part.Variables, variables);
        }

        RequestUrl url = RequestUrl.Expanded(expander.Text.ToString());
        expander.Dispose();
        return url;
    }

    /// <summary>The template as it was read.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => _template;
}
