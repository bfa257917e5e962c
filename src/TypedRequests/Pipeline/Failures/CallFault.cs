namespace TypedRequests;

/// <summary>A fault found by the pipeline: its reason alone. <see cref="TransportFailure"/> makes the exception of it that says which call failed, and where.</summary>
internal sealed class CallFault(HttpRequestError error, string reason) : HttpRequestException(error, reason);
