using System.Globalization;
using System.Net;

namespace TypedRequests;

/// <summary>A server answered with a status that nothing declared as a result.</summary>
public sealed class ApiException : RequestException
{
    private ApiProblem? _problem;

    private readonly JsonFormat? _errorFormat;

    /// <summary>Creates the exception that a typed call throws for a response.</summary>
    /// <param name="response">The response.</param>
    public ApiException(Response response)
        : this(response ?? throw new ArgumentNullException(nameof(response)), null)
    {
    }

    internal ApiException(Response response, JsonFormat? errorFormat)
        : base(Describe(response), response.StatusCode) =>
        (Response, Request, _errorFormat) = (response, response.Request, errorFormat);

    /// <summary>The response; its body, up to 64 KiB, is readable without waiting.</summary>
    public Response Response { get; }

    /// <summary>The status.</summary>
    public new HttpStatusCode StatusCode => Response.StatusCode;

    /// <summary>The body as RFC 9457 problem details; <see langword="null"/> when it is none.</summary>
    /// <remarks>It is one if its type is <c>application/problem+json</c>, or if it is a JSON object with a <c>type</c> or <c>title</c> and another member of the RFC beside it.</remarks>
    public ApiProblem? Problem => _problem ??= ApiProblem.From(Response);

    /// <summary>The body as an error type of the API's own.</summary>
    /// <typeparam name="T">The type that <c>[Error&lt;T&gt;]</c> declares for the status; else a <c>[JsonRecord]</c> type, or one named at a call of this method.</typeparam>
    /// <exception cref="ResponseFormatException">The body is not such JSON.</exception>
    public T Error<T>() => _errorFormat is JsonFormat<T> declared ? Response.Read(declared) : Response.Json<T>();

    /// <summary>The message, the start of the body (at most 1,000 characters, what looks like a secret masked) and the stack.</summary>
    public override string ToString() => ErrorBody.Start(Response) is { } start ? $"{base.ToString()}{Environment.NewLine}The body starts: {start}" : base.ToString();

    private static string Describe(Response response)
    {
        var request = response.Request;
        if (OperatingSystem.IsBrowser() && response.StatusCode == 0)
            return $"{request.Method} {Telemetry.Show(request.Url)} was answered with a redirect, which the call does not follow and the browser does not show.";
        return string.Create(CultureInfo.InvariantCulture, $"{request.Method} {Telemetry.Show(request.Url)} answered {(int)response.StatusCode} {response.ReasonPhrase}.").Replace(" .", ".", StringComparison.Ordinal);
    }
}
