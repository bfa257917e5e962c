using System.Globalization;

namespace TypedRequests;

/// <summary>Asks an authorization server, for one client.</summary>
internal sealed class OAuth2Endpoint(OAuth2Auth auth, string clientId, Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send)
{
    private const int LongestResponse = 1 << 20;

    // Everything else that is sent may be a secret: codes, tokens, assertions, passwords.
    private static readonly HashSet<string> s_open = ["grant_type", "scope", "client_id", "redirect_uri", "audience", "resource", "response_type", "code_challenge_method"];

    /// <summary>Posts a form, with what proves the client.</summary>
    /// <exception cref="RequestException">The endpoint cannot be reached, or takes too long.</exception>
    public async Task<OAuth2Answer> PostAsync(Uri endpoint, string name, FormBody form, CancellationToken cancellationToken)
    {
        string place = $"The {name} {UrlRules.Place(endpoint)}";
        using var timeout = new CancellationTokenSource(auth.Timeout, auth.TimeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using HttpRequestMessage request = CreateRequest(endpoint, form);
            using HttpResponseMessage response = await send(request, either.Token).ConfigureAwait(false);
            await response.Content.LoadIntoBufferAsync(LongestResponse).WaitAsync(either.Token).ConfigureAwait(false);
            byte[] body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            Dictionary<string, string> fields = OAuth2Fields.Read(body, response.Content.Headers.ContentType?.MediaType);
            return new(place, response.StatusCode, fields, SecretsOf(form));
        }
        catch (OperationCanceledException expired) when (timeout.IsCancellationRequested)
        {
            throw new RequestException($"{place} has not answered within {auth.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.", expired);
        }
        catch (HttpRequestException failed) when (failed is not RequestException)
        {
            throw new RequestException(failed.HttpRequestError, $"{place} cannot be reached: {SafeFailure.Text(failed.Message)}", SafeFailure.Of(failed));
        }
    }

    private HttpRequestMessage CreateRequest(Uri endpoint, FormBody form)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        if (auth.Secret is { } secret && auth.ClientAuthentication is OAuth2ClientAuthentication.Basic)
        {
            // RFC 6749, section 2.3.1: each is form-encoded before it becomes Basic.
            string basic = BasicAuth.Header(UrlEncoder.Escape(clientId, UrlEscape.Form), UrlEncoder.Escape(secret, UrlEscape.Form));
            request.Headers.TryAddWithoutValidation("Authorization", basic);
        }
        else
        {
            form.Add("client_id", clientId);
            form.Add("client_secret", auth.Secret);
        }

        request.Content = form.ToContent();
        return request;
    }

    private string[] SecretsOf(FormBody form)
    {
        IEnumerable<string> sent = form.Where(field => !s_open.Contains(field.Key)).Select(field => field.Value!); // a form keeps no null
        return [.. sent.Append(auth.Secret ?? "").Where(secret => secret.Length > 0).Distinct()];
    }
}
