using System.Runtime.CompilerServices;

namespace TypedRequests.CompilerServices;

public ref partial struct Call
{
    /// <summary>A route that a success makes unusable in the session's cache, whatever its query. Comes before <see cref="Path"/>: both write into one buffer.</summary>
    /// <param name="path">An interpolated string whose holes are escaped.</param>
    /// <exception cref="InvalidRequestException">A segment is empty, or is a dot segment in disguise.</exception>
    public readonly void Invalidates([InterpolatedStringHandlerArgument("")] RoutePath path) => path.FinishChanged(Exchange);

    /// <summary>What the call reads may be given out again while its answer is fresh.</summary>
    /// <typeparam name="T">The result.</typeparam>
    /// <param name="hit">What was found for the arguments.</param>
    public readonly void Keep<T>(ParsedHit<T> hit) => Exchange.Parsed = hit.Keeper;
}
