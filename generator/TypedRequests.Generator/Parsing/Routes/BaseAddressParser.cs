using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a client's base address, its own or a marked base's, and checks that URLs can start with it.</summary>
internal static class BaseAddressParser
{
    public static BaseAddress? Parse(INamedTypeSymbol client, FindingSink sink)
    {
        foreach (var level in client.AllInterfaces.Prepend(client))
        {
            if (AttributeReader.Find(level, "TypedClient") is { } attribute && attribute.Text(0) is { } address)
            {
                var own = SymbolEqualityComparer.Default.Equals(level, client) ? sink : FindingSink.Discard;
                var (parts, errors) = RouteParser.Parse(address);
                Check(address, parts, IsDiscovered(address) ? [.. errors.Where(static error => error.Position > 0)] : errors, attribute, own);
                return new BaseAddress(address, parts.Any(static part => part.IsPlaceholder) ? parts : [], attribute, own);
            }
        }

        return null;
    }

    // What service discovery resolves has a scheme of its own, which no route has.
    private static bool IsDiscovered(string address) => address.StartsWith("https+http:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http+https:", StringComparison.OrdinalIgnoreCase);

    private static void Check(string address, IReadOnlyList<RoutePart> parts, IReadOnlyList<RouteError> errors, AttributeUse attribute, FindingSink sink)
    {
        // A placeholder may stand where a host or a port does: a digit fits both.
        var sample = parts.Any(static part => part.Kind == RoutePartKind.Segment) ? string.Concat(parts.Select(static part => part.Kind == RoutePartKind.Segment ? "1" : part.Text)) : address;
        if (!Uri.TryCreate(sample, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "https+http" or "http+https") || uri.Host.Length == 0)
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address, "is no absolute http or https URL. Write \"https://host/path\".");
        }
        else if (sample.IndexOfAny(['?', '#']) >= 0 || parts.Any(static part => part.Kind == RoutePartKind.Query))
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address, "has a query or a fragment. Use [Query] on the interface for a constant argument.");
        }
        else if (uri.UserInfo.Length > 0)
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address.Replace(uri.UserInfo, "…"), "carries credentials. Set session.Auth.");
        }
        else if (errors.Count > 0)
        {
            var place = RouteLocation.Of(attribute, 0, errors[0].Position, errors[0].Length);
            sink.Report(Descriptors.BadBaseAddress, place, address, "cannot be sent as written: " + errors[0].Message);
        }
        else if (parts.FirstOrDefault(static part => part.IsPlaceholder && part.Kind != RoutePartKind.Segment) is { } other)
        {
            sink.Report(Descriptors.BadBaseAddress, RouteLocation.Of(attribute, 0, other.Position, other.Text.Length), address, $"has an operator before '{other.Text}'. In a base a placeholder is a whole value: write {{{other.Text}}}.");
        }
        else if (uri is { Scheme: "http", IsLoopback: false })
        {
            sink.Report(Descriptors.InsecureBaseAddress, attribute.ArgumentLocation(0), address);
        }
    }
}
