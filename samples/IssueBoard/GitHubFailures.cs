using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace TypedRequests.Samples;

/// <summary>What GitHub refuses is told to the page with GitHub's own status; what cannot be reached is a bad gateway.</summary>
internal sealed class GitHubFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var (status, detail) = exception switch
        {
            ApiException { StatusCode: var refused } => ((int)refused, "GitHub refuses this."),
            RequestException => (StatusCodes.Status502BadGateway, "GitHub cannot be reached."),
            _ => (0, ""),
        };
        if (status == 0)
            return false;
        await Results.Problem(detail, statusCode: status).ExecuteAsync(httpContext);
        return true;
    }
}
