using System.Runtime.CompilerServices;

namespace TypedRequests;

/// <summary>
/// Stands for arguments in <c>server.On&lt;IApi&gt;(api =&gt; …)</c> and <c>server.Calls&lt;IApi&gt;(api =&gt; …)</c>. With <c>using static TypedRequests.Argument;</c> it reads
/// <c>api.GetIssue("psf", Any&lt;string&gt;(), Is&lt;int&gt;(number =&gt; number &gt; 0))</c>.
/// </summary>
public static class Argument
{
    /// <summary>Any value, <see langword="null"/> too.</summary>
    /// <typeparam name="T">The argument's type.</typeparam>
    public static T Any<T>() => CallRecording.Add<T>(new($"Any<{Name<T>()}>()", typeof(T), static _ => true));

    /// <summary>A value that a condition holds for.</summary>
    /// <typeparam name="T">The argument's type.</typeparam>
    /// <param name="condition">The condition.</param>
    /// <param name="text">The condition as it is written, for messages; the compiler fills it in.</param>
    public static T Is<T>(Func<T, bool> condition, [CallerArgumentExpression(nameof(condition))] string? text = null)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return CallRecording.Add<T>(new($"Is<{Name<T>()}>({text})", typeof(T), value => ArgumentConversion.TryTake<T>(value, out var taken) && condition(taken)));
    }

    /// <summary>Any value; those of calls that are answered are added to a list.</summary>
    /// <typeparam name="T">The argument's type.</typeparam>
    /// <param name="into">The list.</param>
    public static T Capture<T>(ICollection<T> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        return CallRecording.Add<T>(new($"Capture<{Name<T>()}>()", typeof(T), static _ => true, value =>
        {
            if (ArgumentConversion.TryTake<T>(value, out var taken)) into.Add(taken);
        }));
    }

    private static string Name<T>() => Nullable.GetUnderlyingType(typeof(T)) is { } type ? type.Name + "?" : typeof(T).Name;
}
