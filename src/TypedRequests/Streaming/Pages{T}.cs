using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Asks for page after page.</summary>
internal sealed class Pages<T>(RepeatableCall call, ResultReader<Response> reader, JsonFormat<T> format, PageRules rules, string? firstNumber)
{
    /// <summary>The pages from a token on.</summary>
    public async IAsyncEnumerable<Page<T>> From(string? token, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Uri? origin = null;
        var (milestone, count) = (token, 0);
        while (true)
        {
            var current = token;
            var response = await call.SendAsync(reader, exchange => Aim(exchange, current, ref origin), cancellationToken).ConfigureAwait(false);
            var page = Read(response, current);
            yield return page;
            if (page.ResumeToken is not { } next) yield break;
            if (next == current || next == milestone) throw Fail(response, $"The next page ('{next}') has been read already: the server would be asked for ever.");
            // Brent's way to find a circle without remembering every page: the milestone moves on at each power of two.
            if (BitOperations.IsPow2(++count)) milestone = next;
            token = next;
        }
    }

    private Page<T> Read(Response response, string? current)
    {
        var body = BodyText.Utf8(response.Hop.Body, response.Headers["Content-Type"]).Span;
        try
        {
            var items = PageParser.Items(body, rules, format) ?? throw NoItems(response);
            return new(items, response, Next(response, body, items.Count, current));
        }
        catch (JsonException mismatch)
        {
            throw FormatFailures.Describe(response, mismatch);
        }
    }

    private string? Next(Response response, ReadOnlySpan<byte> body, int count, string? current)
    {
        if (rules.IsNumbered) return count == 0 ? null : Following(current ?? firstNumber);
        if (rules.Next is not { } path) return response.Links["next"]?.Target.AbsoluteUri;
        var token = PageParser.Next(body, path);
        return token is null || rules.Parameter is not null ? token : UrlReference.Resolve(response.Hop.Url.Wire.AbsoluteUri, token);
    }

    private static string Following(string? number) =>
        long.TryParse(number ?? "1", NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page)
            ? (page + 1).ToString(CultureInfo.InvariantCulture)
            : throw new InvalidRequestException($"'{number}' is no page number to count on from.");

    // A server's URL replaces what the method's arguments have said; what the session adds to every call (a key, a version) goes on unless the URL has it.
    private void Aim(Exchange exchange, string? token, ref Uri? origin)
    {
        origin ??= FirstUrl(exchange);
        if (token is null) return;
        if (rules.Parameter is { } parameter)
        {
            exchange.Query.Add(parameter, token, CallLevel.Options);
            return;
        }

        var next = new Uri(token);
        if (!Origin.SameOrUpgraded(origin, next) && !Origin.Allows(call.TrustedHosts, next))
        {
            throw new RequestException($"The next page lies on {next.GetLeftPart(UriPartial.Authority)}, another origin than the first. Add its host to the session's TrustedHosts to follow it.");
        }

        exchange.Target = token;
        var names = QueryNames.Of(next.Query);
        exchange.Query.KeepBelow(CallLevel.Argument, name => names.Contains(name, StringComparer.Ordinal));
    }

    private static Uri FirstUrl(Exchange exchange) =>
        (exchange.Target is { } target ? target.Resolve(exchange.Base, default) : exchange.Route.Resolve(exchange.Base, default)).Wire;

    private ResponseFormatException NoItems(Response response)
    {
        var place = rules.Items.Length == 0 ? "The page is no array" : $"The page has no array at '{string.Join('.', rules.Items)}'";
        return new($"{place}. Name the member that holds the items: [Paged(Items = …)].", response);
    }

    private static RequestException Fail(Response response, string message) => new(message) { Request = response.Request };
}
