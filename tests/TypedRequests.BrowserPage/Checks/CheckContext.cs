namespace TypedRequests.BrowserPage.Checks;

/// <summary>Where the page runs.</summary>
/// <param name="Page">The page's own origin.</param>
/// <param name="Other">Another origin, on which the same server listens and lets the page call.</param>
/// <param name="Services">The page's services.</param>
public sealed record CheckContext(Uri Page, Uri Other, IServiceProvider Services);
