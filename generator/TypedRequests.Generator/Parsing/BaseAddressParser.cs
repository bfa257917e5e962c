using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;

namespace TypedRequests.Generator.Parsing;

/// <summary>Reads a client's base address, its own or a marked base's, and checks that URLs can start with it.</summary>
internal static class BaseAddressParser
{
    public static string? Parse(INamedTypeSymbol client, FindingSink sink)
    {
        foreach (var level in client.AllInterfaces.Prepend(client))
        {
            if (AttributeReader.Find(level, "TypedClient") is { } attribute && attribute.Text(0) is { } address)
            {
                Check(address, attribute, SymbolEqualityComparer.Default.Equals(level, client) ? sink : FindingSink.Discard);
                return address;
            }
        }

        return null;
    }

    private static void Check(string address, AttributeUse attribute, FindingSink sink)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https" or "https+http" or "http+https") || uri.Host.Length == 0)
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address, "is no absolute http or https URL. Write \"https://host/path\".");
        }
        else if (address.IndexOfAny(['?', '#']) >= 0)
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address, "has a query or a fragment. Use [Query] on the interface for a constant argument.");
        }
        else if (uri.UserInfo.Length > 0)
        {
            sink.Report(Descriptors.BadBaseAddress, attribute.ArgumentLocation(0), address.Replace(uri.UserInfo, "…"), "carries credentials. Set session.Auth.");
        }
        else if (uri is { Scheme: "http", IsLoopback: false })
        {
            sink.Report(Descriptors.InsecureBaseAddress, attribute.ArgumentLocation(0), address);
        }
    }
}
