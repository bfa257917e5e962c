namespace TypedRequests.Differential.Tests.Comparing;

/// <summary>Where the pages tell of the differences that every migrated client has.</summary>
internal static class StandingDifferences
{
    /// <summary>A piece of the page of either peer.</summary>
    public static string PieceOf(Standing standing) => standing switch
    {
        Standing.SessionHeaders => "A session says `User-Agent`, `Accept` and `Accept-Encoding` by itself",
        Standing.UrlEscapes => "a server reads both alike",
        Standing.JsonCharset => "without a `charset`",
        Standing.JsonEscapes => "The values are the same",
        Standing.JsonOrder => "members of a base class come first",
        Standing.Boundary => "The boundary is random",
        Standing.PartNames => "Names of parts and files stand in quotes",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No page tells of it."),
    };
}
