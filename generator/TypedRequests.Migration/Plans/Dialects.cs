using TypedRequests.Migration.Refit;
using TypedRequests.Migration.RestEase;

namespace TypedRequests.Migration.Plans;

/// <summary>The libraries that clients can come from. A new one is one folder and one line.</summary>
internal static class Dialects
{
    public static IReadOnlyList<Dialect> All { get; } = [new RefitDialect(), new RestEaseDialect()];
}
