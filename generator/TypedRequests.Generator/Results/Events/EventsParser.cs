using Microsoft.CodeAnalysis;
using TypedRequests.Generator.Model;
using TypedRequests.Generator.Parsing;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Results;

/// <summary><c>IAsyncEnumerable&lt;SseItem&lt;T&gt;&gt;</c>: server-sent events with their type and ID. Data is text for <c>string</c>, JSON for anything else.</summary>
internal sealed class EventsParser : ResultParser
{
    public override bool IsSequence => true;

    public override bool CanBeNull => false;

    public override bool Matches(ReturnUse returned) =>
        returned.Type.Is("System.Collections.Generic", "IAsyncEnumerable", 1)
        && ReturnUse.Argument(returned.Type!).Is("System.Net.ServerSentEvents", "SseItem", 1); // matched just before

    public override ResultModel? Parse(ReturnUse returned, MethodContext method)
    {
        var data = ReturnUse.Argument(ReturnUse.Argument(returned.Type!)); // it matched
        if (data.SpecialType == SpecialType.System_String)
        {
            return new PlainResult("Events", "events", Options(method)) { IsSequence = true };
        }

        return method.FormatOfArgument(data, returned) is { } format
            ? new PlainResult("Events", $"events with {method.Client.Shown(data)}, as JSON", [format, .. Options(method)]) { IsSequence = true }
            : null;
    }

    /// <summary>The arguments that <c>[Events]</c> adds.</summary>
    internal static EquatableArray<string> Options(MethodContext method)
    {
        var options = new List<string>();
        if (AttributeReader.Find(method.Symbol, "Events") is { } attribute)
        {
            if (attribute.Named("Terminator") is string terminator)
            {
                options.Add("terminator: " + CSharpText.Literal(terminator));
            }

            if (attribute.Named("Reconnect") is true)
            {
                options.Add("reconnect: true");
            }
        }

        return options.ToEquatableArray();
    }
}
