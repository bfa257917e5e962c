using System.Net;

namespace TypedRequests;

/// <summary>An expected call of a typed client whose result is a value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public sealed class ValueExpectation<T> : TypedExpectation<ValueExpectation<T>>
{
    internal ValueExpectation(CallPattern pattern)
        : base(pattern)
    {
    }

    /// <summary>Replies with a value, written as the client reads it: JSON by its own names, text, or bytes.</summary>
    /// <param name="value">The value.</param>
    public ValueExpectation<T> Returns(T value) => Reply(new Reply(call => Say(call, value)));

    /// <summary>Replies with values, one to each call; the last one goes on.</summary>
    /// <param name="first">The first value.</param>
    /// <param name="second">The second value.</param>
    /// <param name="others">Those after it.</param>
    public ValueExpectation<T> Returns(T first, T second, params T[] others)
    {
        ArgumentNullException.ThrowIfNull(others);
        Returns(first);
        Returns(second);
        foreach (var value in others) Returns(value);
        return this;
    }

    /// <summary>Replies with what a function makes of the call.</summary>
    /// <param name="value">Makes the value.</param>
    public ValueExpectation<T> Returns(Func<ReceivedCall, T> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Reply(new Reply(call => Say(call, value(call))));
    }

    private static ReplyBody Say(ReceivedCall call, T value) => value switch
    {
        string text when !call.Watched!.HasJsonResult => new(HttpStatusCode.OK, "text/plain; charset=utf-8") { Bytes = System.Text.Encoding.UTF8.GetBytes(text) }, // a call that fits is a client's
        byte[] bytes when !call.Watched!.HasJsonResult => new(HttpStatusCode.OK, "application/octet-stream") { Bytes = bytes },
        null when !call.Watched!.HasJsonResult => new(HttpStatusCode.NoContent),
        _ => ReplyBody.Json(Item(call, value)),
    };
}
