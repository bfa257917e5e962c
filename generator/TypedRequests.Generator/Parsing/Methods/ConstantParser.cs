using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a constant header, query argument or cookie of an interface or method, and checks that it can be sent.</summary>
internal static class ConstantParser
{
    private static readonly HashSet<string> s_secrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "X-Api-Key", "Api-Key", "ApiKey", "X-Auth-Token", "X-Access-Token", "api_key", "access_token", "client_secret",
    };

    public static SettingModel? Parse(AttributeUse attribute, ISymbol symbol, FindingSink sink)
    {
        if (attribute.ArgumentCount != 2)
        {
            sink.Report(
                Descriptors.BadBindingAttribute,
                attribute.Location,
                $"[{attribute.Name}] on '{symbol.Name}' has no value. Write [{attribute.Name}(\"{attribute.Text(0) ?? "name"}\", \"value\")], or put it on a parameter.");
            return null;
        }

        var (name, value) = (attribute.Text(0), attribute.Text(1));
        return IsValid(attribute, name, value, sink)
            ? new SettingModel(attribute.Name, attribute.Name == "Header" ? name!.ToUpperInvariant() : name!, $"{CSharpText.Literal(name)}, {CSharpText.Literal(value)}") // valid is not null
            : null;
    }

    private static bool IsValid(AttributeUse attribute, string? name, string? value, FindingSink sink)
    {
        var isValid = attribute.Name switch
        {
            "Header" => HeaderNames.Check(name, attribute, sink) && IsHeaderValue(attribute, name!, value, sink), // Check has refused null
            "Cookie" => IsCookie(attribute, name, value, sink),
            _ => IsQueryName(attribute, name, sink),
        };
        if (isValid && value is not null && s_secrets.Contains(name!)) // valid is not null
        {
            sink.Report(Descriptors.SecretInSource, attribute.ArgumentLocation(1), Word(attribute), name!);
        }

        return isValid;
    }

    private static bool IsQueryName(AttributeUse attribute, string? name, FindingSink sink)
    {
        if (name is "")
        {
            sink.Report(Descriptors.BadBindingAttribute, attribute.ArgumentLocation(0), "[Query] has an empty name. Write one.");
        }

        return name is { Length: > 0 };
    }

    private static bool IsHeaderValue(AttributeUse attribute, string name, string? value, FindingSink sink)
    {
        if (value is null)
        {
            return true;
        }

        var what = value.Any(static c => char.IsControl(c) && c != '\t') ? "a control character; remove it"
            : value.Any(static c => c > '\u00ff') ? "characters outside Latin-1; escape them in the way the server expects"
            : value.Length > 0 && (value[0] is ' ' or '\t' || value[value.Length - 1] is ' ' or '\t') ? "a space at its start or end; remove it"
            : null;
        if (what is not null)
        {
            sink.Report(Descriptors.BadConstantValue, attribute.ArgumentLocation(1), Word(attribute), name, what);
        }
        else if (value.Any(static c => c > '~'))
        {
            sink.ReportAsWarning(Descriptors.BadConstantValue, attribute.ArgumentLocation(1), Word(attribute), name, "characters outside ASCII, which servers read in different ways; escape them in the way the server expects");
        }

        return what is null;
    }

    private static bool IsCookie(AttributeUse attribute, string? name, string? value, FindingSink sink)
    {
        if (!Tokens.IsToken(name))
        {
            sink.Report(Descriptors.BadCookie, attribute.ArgumentLocation(0), name ?? "", "its name is no token. Use letters, digits, '-' and '_'.");
            return false;
        }

        if (value?.IndexOf(';') >= 0)
        {
            sink.Report(Descriptors.BadCookie, attribute.ArgumentLocation(1), name!, "';' ends a cookie. Escape it as %3B."); // a token is not null
            return false;
        }

        return IsHeaderValue(attribute, name!, value, sink); // a token is not null
    }

    private static string Word(AttributeUse attribute) => attribute.Name switch
    {
        "Header" => "header",
        "Cookie" => "cookie",
        _ => "query argument",
    };
}
