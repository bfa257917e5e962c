using System.Diagnostics.CodeAnalysis;

namespace TypedRequests;

/// <summary>A client is emitted for the interface; <c>session.For&lt;T&gt;()</c> gives it.</summary>
/// <example>
/// <code>
/// [TypedClient("https://api.github.com", Naming = JsonNaming.SnakeCaseLower)]
/// public interface IGitHubIssues
/// {
///     [Get("/repos/{owner}/{repo}/issues/{number}")]
///     Task&lt;Issue&gt; GetIssue(string owner, string repo, int number);
/// }
/// </code>
/// is emitted as
/// <code>
/// internal sealed class GitHubIssuesClient(Session session) : IGitHubIssues
/// {
///     public Task&lt;Issue&gt; GetIssue(string owner, string repo, int number)
///     {
///         var call = new Call(session, GetIssueEndpoint);
///         call.Path($"/repos/{owner}/{repo}/issues/{number}");
///         return call.JsonAsync(IssueFormat.Instance);
///     }
/// }
/// </code>
/// </example>
/// <param name="baseAddress">
/// Absolute http or https URL that routes are relative to; a session's own <c>BaseAddress</c> wins over it. A route's leading <c>/</c> keeps the base's path.
/// </param>
[AttributeUsage(AttributeTargets.Interface)]
public sealed class TypedClientAttribute([StringSyntax(StringSyntaxAttribute.Uri)] string? baseAddress = null) : Attribute
{
    /// <summary>The base address, or <see langword="null"/> when the session has to bring it.</summary>
    public string? BaseAddress { get; } = baseAddress;

    /// <summary>How member names are written in JSON, forms and inferred query names.</summary>
    /// <value>The assembly's <see cref="TypedClientDefaultsAttribute"/>, else <see cref="JsonNaming.CamelCase"/>.</value>
    public JsonNaming Naming { get; set; }

    /// <summary>How enums are written in JSON.</summary>
    /// <value>The assembly's <see cref="TypedClientDefaultsAttribute"/>, else <see cref="JsonEnums.Names"/>.</value>
    public JsonEnums Enums { get; set; }

    /// <summary>Whether a null for a non-nullable member is an error.</summary>
    /// <value>The assembly's <see cref="TypedClientDefaultsAttribute"/>, else <see cref="TypedRequests.Nullability.Strict"/>.</value>
    public Nullability Nullability { get; set; }

    /// <summary>Whether names of members are matched with case. Without it a name that no member has exactly is matched without case, as under System.Text.Json's web defaults.</summary>
    /// <value>The assembly's <see cref="TypedClientDefaultsAttribute"/>, else <see langword="false"/>.</value>
    public bool CaseSensitive { get; set; }

    /// <summary>Whether <c>""</c> is read as null where a date, a time, a number, a <see cref="Guid"/>, a <see cref="bool"/>, a <see cref="Uri"/> or a <see cref="Version"/> may be null.</summary>
    /// <value>The assembly's <see cref="TypedClientDefaultsAttribute"/>, else <see langword="false"/>.</value>
    public bool EmptyStringAsNull { get; set; }

    /// <summary>How collections are written in a query unless the parameter says otherwise.</summary>
    /// <value><see cref="TypedRequests.QueryStyle.Repeat"/>.</value>
    public QueryStyle QueryStyle { get; set; }

    /// <summary>A class whose static methods <c>Format</c> say how values of their parameter's type look in URLs, headers, forms and cookies. They win over everything but a <c>Format</c> of the binding.</summary>
    /// <value><see langword="null"/>: values look as <c>[UrlText]</c> says, or as the invariant culture formats them.</value>
    /// <example><code>public static class ShopTexts { public static string? Format(bool value) =&gt; value ? "1" : "0"; }</code></example>
    public Type? TextFormats { get; set; }

    /// <summary>A <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> of your own, which wins for the types it holds.</summary>
    /// <value><see langword="null"/>: every format is emitted.</value>
    public Type? JsonContext { get; set; }
}
