using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>What GitHub refuses is told to the page with GitHub's own status; a server that cannot be reached is a bad gateway; a request that is no valid JSON is the page's mistake.</summary>
internal sealed class GitHubFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = exception switch
        {
            ApiException { StatusCode: var refused } => ((int)refused, "GitHub refuses this."),
            BadHttpRequestException bad => (bad.StatusCode, "The request is not valid."),
            RequestException => (StatusCodes.Status502BadGateway, "GitHub cannot be reached."),
            _ => (0, ""),
        };
        if (status == 0)
            return false;
        await Results.Problem(detail, statusCode: status).ExecuteAsync(httpContext);
        return true;
    }
}
