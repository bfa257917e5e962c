using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TypedRequests;

/// <summary>Asks for page after page.</summary>
/// <param name="call">The call.</param>
/// <param name="reader">Takes a page's response.</param>
/// <param name="format">How an item is read.</param>
/// <param name="rules">How pages are found.</param>
/// <param name="firstNumber">The number of the page that the method's arguments ask for.</param>
/// <param name="failed">The exception for a status that ends a list and came for its first page.</param>
internal sealed class Pages<T>(RepeatableCall call, ResultReader<Response> reader, JsonFormat<T> format, PageRules rules, string? firstNumber, Func<Response, ApiException> failed)
{
    /// <summary>The pages from a token on.</summary>
    public async IAsyncEnumerable<Page<T>> From(string? token, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Uri? origin = null;
        CookieTrail? trail = null;
        var (milestone, count, before) = (token, 0, -1L);
        while (true)
        {
            var current = token;
            var response = await call.SendAsync(reader, Prepare, cancellationToken).ConfigureAwait(false);
            if (rules.End is { } end && end.IsPast((int)response.StatusCode))
            {
                if (current is null) throw failed(response);
                yield break;
            }

            var page = Read(response, current, ref before);
            yield return page;
            if (page.ResumeToken is not { } next) yield break;
            if (next == current || next == milestone) throw Fail(response, $"The next page ('{next}') has been read already: the requests would never end.");
            // Brent's way to find a circle without remembering every page: the milestone moves on at each power of two.
            if (BitOperations.IsPow2(++count)) milestone = next;
            token = next;

            void Prepare(Exchange exchange)
            {
                exchange.Continue(ref trail);
                Aim(exchange, current, ref origin);
            }
        }
    }

    private Page<T> Read(Response response, string? current, ref long before)
    {
        var body = BodyText.Utf8(response.Hop.Body, ContentTypes.Of(response.Headers)).Span;
        try
        {
            var items = PageParser.Items(body, rules, format) ?? throw NoItems(response);
            return new(items, response, rules.IsNumbered ? NextNumber(response, body, items.Count, current, ref before) : Next(response, body));
        }
        catch (JsonException mismatch)
        {
            throw FormatFailures.Describe(response, mismatch);
        }
    }

    private string? Next(Response response, ReadOnlySpan<byte> body)
    {
        if (rules.Next is not { } path) return response.Links["next"]?.Target.AbsoluteUri;
        var token = PageParser.Next(body, path);
        return token is null || rules.Parameter is not null ? token : UrlReference.Resolve(response.Hop.Url.Wire.AbsoluteUri, token);
    }

    private string? NextNumber(Response response, ReadOnlySpan<byte> body, int count, string? current, ref long before)
    {
        if (count == 0) return null;
        var text = current ?? firstNumber ?? "1";
        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) throw new InvalidRequestException($"'{text}' is no page number to count on from.");
        if (rules.End is { } end)
        {
            if (before < 0) before = end.Before(count, number);
            if (end.IsLast(response, body, count, number, before)) return null;
            before += count;
        }

        return (number + 1).ToString(CultureInfo.InvariantCulture);
    }

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
