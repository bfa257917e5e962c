namespace TypedRequests.HostedApp;

/// <summary>Names the application's assembly to WebApplicationFactory.</summary>
public sealed class AppMarker;
