namespace TypedRequests;

/// <summary>A call of a typed client that is expected by its method and arguments.</summary>
/// <typeparam name="TSelf">The expectation itself.</typeparam>
public abstract class TypedExpectation<TSelf> : Expectation<TSelf>
    where TSelf : TypedExpectation<TSelf>
{
    private readonly CallPattern _pattern;

    private protected TypedExpectation(CallPattern pattern) => _pattern = pattern;

    /// <summary>Replies with an error that the method declares: by <c>[Error&lt;T&gt;]</c>, or by its result <c>ApiResult&lt;T, TError&gt;</c>.</summary>
    /// <typeparam name="TError">The error's type.</typeparam>
    /// <param name="status">The status.</param>
    /// <param name="error">The error, written as the client reads it.</param>
    public TSelf ReturnsError<TError>(int status, TError error)
        where TError : notnull =>
        Reply(new Reply(call => ReplyBody.Json(Written(call, () => call.Watched!.WriteError(status, error)), (System.Net.HttpStatusCode)status))); // a call that fits is a client's

    /// <summary>The method and what its arguments may be.</summary>
    public override string ToString() => _pattern.ToString();

    private protected static byte[] Written(ReceivedCall call, Func<byte[]> write)
    {
        try
        {
            return write();
        }
        catch (InvalidOperationException misfit)
        {
            throw new FakeServerException($"The reply to {call} does not fit the method. {misfit.Message}");
        }
    }

    private protected static byte[] Item<T>(ReceivedCall call, T value) => Written(call, () => value is string text && !call.Watched!.HasJsonResult ? System.Text.Encoding.UTF8.GetBytes(text) : call.Watched!.WriteResult(value)); // likewise

    private protected override List<string>? MisfitsOfTarget(ReceivedCall call) => _pattern.Misfits(call);

    private protected override void Took(ReceivedCall call) => _pattern.Take(call);
}
