namespace TypedRequests;

/// <summary>Watches, so that each message tells the handler which method of which client has made it, and what the call's credentials are.</summary>
internal sealed class CassetteObserver : CallObserver;
