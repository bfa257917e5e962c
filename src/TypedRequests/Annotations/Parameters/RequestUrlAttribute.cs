namespace TypedRequests;

/// <summary>The argument, a <see cref="RequestUrl"/>, a <see cref="string"/> or a <see cref="Uri"/>, is the URL of the call; a relative one is resolved against the base address.</summary>
/// <remarks>
/// A <see cref="RequestUrl"/> takes an interpolated string whose holes are escaped: <c>client.Download($"/files/{name}")</c>. In a string they would be text (TR4006).
/// The session's credentials go to another origin than the base's only if <c>TrustedHosts</c> names it.
/// </remarks>
/// <example>
/// <code>
/// [Get]
/// Task&lt;Stream&gt; Download([RequestUrl] Uri location);
/// </code>
/// is emitted as
/// <code>
/// call.Url(location);
/// return call.StreamAsync();
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class RequestUrlAttribute : Attribute;
