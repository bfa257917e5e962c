namespace TypedRequests;

/// <summary>Is told of repeats before their wait begins.</summary>
internal interface IRetryObserver
{
    /// <summary>A request will be sent again.</summary>
    /// <param name="request">The request.</param>
    /// <param name="attempt">1 for the first repeat.</param>
    /// <param name="answer">What the last attempt was answered, if it was.</param>
    /// <param name="failure">What it failed of otherwise.</param>
    /// <param name="delay">The wait before the repeat.</param>
    void Repeating(HttpRequestMessage request, int attempt, HttpResponseMessage? answer, Exception? failure, TimeSpan delay);
}
