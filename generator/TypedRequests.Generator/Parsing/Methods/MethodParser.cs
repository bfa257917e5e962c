using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Results;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>One method: verb, route, bindings, result. What is wrong with it is reported, and the member that throws takes its place.</summary>
internal static class MethodParser
{
    public static MemberModel Parse(IMethodSymbol symbol, SignatureModel signature, ClientMembers members)
    {
        var sink = new RejectingSink(members.SinkFor(symbol));
        var endpoint = ParseEndpoint(symbol, signature, members, sink);
        return endpoint is not null && !sink.IsRejected
            ? endpoint
            : new RejectedMethodModel(signature, RejectedMembers.Reason(sink.RejectedBy, sink.Reason, symbol.Name));
    }

    private static EndpointModel? ParseEndpoint(IMethodSymbol symbol, SignatureModel signature, ClientMembers members, RejectingSink sink)
    {
        var attributes = AttributeReader.Read(symbol);
        if (VerbParser.Parse(symbol, attributes, sink) is not { } verb)
        {
            return null;
        }

        var method = new MethodContext(members.Client, symbol, attributes, verb, ReadRoute(verb, sink), sink);
        members.AddEndpoint(symbol, verb);
        members.AddProperties(method);
        var weaker = method.Bindings.Count;
        ParameterParser.Parse(method);
        method.Bindings.InsertRange(weaker, RouteBinder.Bind(method));
        method.Bindings.InsertRange(0, InvalidationBinder.Bind(method, members.Open));
        members.AddBase(method);
        var returned = ReturnUse.Of(symbol);
        var settings = members.SettingsOf(symbol, attributes, returned.AdmitsNull && ResultParsers.Choose(returned).CanBeNull, sink);
        var result = ReturnParser.Parse(returned, method);
        MethodChecks.Run(method, returned);
        return result is null ? null : new EndpointModel
        {
            Signature = signature,
            Description = members.Descriptions.FieldOf(symbol.ContainingType),
            Field = members.Client.Names.Take(symbol.Name + "Endpoint"),
            Verb = verb.Verb,
            Route = verb.Route,
            Settings = settings.ToEquatableArray(),
            Bindings = method.Bindings.ToEquatableArray(),
            Result = result,
            Wrapper = returned.Wrapper,
            Token = method.Token,
            Call = CallName(symbol),
            Hits = HitsParser.Parse(method, returned, result, members.HasProperties),
            Inferred = method.Inferred,
        };
    }

    private static IReadOnlyList<RoutePart> ReadRoute(VerbUse verb, RejectingSink sink)
    {
        var (parts, errors) = RouteParser.Parse(verb.Route);
        foreach (var error in errors)
        {
            sink.Report(
                error.IsShape ? Descriptors.UnsendableRoute : Descriptors.MalformedRoute,
                RouteLocation.Of(verb.Attribute, verb.RouteArgument, error.Position, error.Length),
                verb.Route,
                error.Message);
        }

        return parts;
    }

    private static string CallName(IMethodSymbol symbol)
    {
        const string Usual = "call";
        return symbol.Parameters.Any(static parameter => parameter.Name == Usual) || symbol.TypeParameters.Any(static parameter => parameter.Name == Usual)
            ? new LocalNames(symbol.Parameters.Select(static parameter => parameter.Name).Concat(symbol.TypeParameters.Select(static parameter => parameter.Name))).Take(Usual)
            : Usual;
    }
}
