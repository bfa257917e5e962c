using System.Diagnostics.CodeAnalysis;
using System.Threading.RateLimiting;

namespace TypedRequests;

/// <summary>A permit, or how long there will be none.</summary>
internal sealed class RequestLease : RateLimitLease
{
    private readonly RateLimitPermit? permit;
    private readonly TimeSpan retryAfter;

    public RequestLease(RateLimitPermit permit) => this.permit = permit;

    public RequestLease(TimeSpan retryAfter) => this.retryAfter = retryAfter;

    public override bool IsAcquired => permit is not null;

    public override IEnumerable<string> MetadataNames => [permit is null ? MetadataName.RetryAfter.Name : RateLimitsExtensions.Permit.Name];

    public override bool TryGetMetadata(string metadataName, [NotNullWhen(true)] out object? metadata)
    {
        metadata = permit is null ? metadataName == MetadataName.RetryAfter.Name ? retryAfter : null : metadataName == RateLimitsExtensions.Permit.Name ? permit : null;
        return metadata is not null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            permit?.Dispose();
    }
}
