namespace TypedRequests;

/// <summary>What can be said about every expected call and every reply.</summary>
/// <typeparam name="TSelf">The expectation itself, so that sentences go on.</typeparam>
public abstract partial class Expectation<TSelf> : Expectation
    where TSelf : Expectation<TSelf>
{
    private protected Expectation()
    {
    }

    private TSelf Self => (TSelf)this;

    /// <summary>Nothing; reads well between replies: <c>Returns(a).Then.Returns(b)</c>.</summary>
    public TSelf Then => Self;

    /// <summary>Answers one call, no more; <see cref="FakeServer.VerifyAll"/> wants it.</summary>
    public TSelf Once() => Times(1);

    /// <summary>Answers so many calls, no more; <see cref="FakeServer.VerifyAll"/> wants all of them.</summary>
    /// <param name="count">How many.</param>
    public TSelf Times(int count)
    {
        Expect(count, count);
        return Self;
    }

    /// <summary><see cref="FakeServer.VerifyAll"/> wants so many calls; more are answered as well.</summary>
    /// <param name="count">How many.</param>
    public TSelf AtLeast(int count)
    {
        Expect(count, null);
        return Self;
    }

    /// <summary><see cref="FakeServer.VerifyAll"/> does not want it.</summary>
    public TSelf Optional() => AtLeast(0);

    /// <summary>Answers only calls that a condition holds for.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="text">The condition as it is written, for messages; the compiler fills it in.</param>
    public TSelf When(Func<ReceivedCall, bool> condition, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        AddCondition($"condition: {text}", condition);
        return Self;
    }

    /// <summary>Answers only calls with a header of this value.</summary>
    /// <param name="name">The header.</param>
    /// <param name="value">Its value.</param>
    public TSelf WhenHeader(string name, string value)
    {
        AddCondition($"header {name}: expected \"{value}\"", call => call.Header(name) == value);
        return Self;
    }

    /// <summary>Answers only calls with a query argument of this value.</summary>
    /// <param name="name">The argument.</param>
    /// <param name="value">Its value.</param>
    public TSelf WhenQuery(string name, string value)
    {
        AddCondition($"query {name}: expected \"{value}\"", call => call.Query.Any(argument => argument.Key == name && argument.Value == value));
        return Self;
    }

    /// <summary>Answers only calls with this body, as text.</summary>
    /// <param name="text">The body.</param>
    public TSelf WhenBody(string text)
    {
        AddCondition($"body: expected {ValueText.Of(text)}", call => call.Text == text);
        return Self;
    }
}
