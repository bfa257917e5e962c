using TypedRequests.Generator.Model;

namespace TypedRequests.Generator.Results;

/// <summary>A request that is built and not sent.</summary>
internal sealed record PreparedResult : ResultModel
{
    public override string Description => "the request itself, not sent";

    public override string Member => "Prepare";

    public override bool HasAsyncTwin => false;

    public override bool TakesToken => false;
}
