namespace TypedRequests.Differential.Tests.Pages;

/// <summary>The file in which a row stands when it is compiled.</summary>
/// <param name="library">The namespace that it uses.</param>
/// <param name="mark">What stands on an interface of the library.</param>
/// <param name="response">The type of a response with a user.</param>
internal sealed class PageSource(string library, string mark, string response)
{
    public string Of(PageRow row, string code) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net;
        using System.Net.Http;
        using System.Threading.Tasks;
        using Microsoft.Extensions.DependencyInjection;
        using {{library}};

        namespace {{row.Namespace}};

        public record User(int Id, string? Name);
        public record Problem(string? Title);
        public record Credentials(string User, string Password);
        public record Filter(string? Name);

        public sealed class Signing : DelegatingHandler;

        {{mark}}public interface IUsers
        {
            {{(row.IsMember ? code : "")}}
            {{(row.IsMember && !code.Contains("{ get;", StringComparison.Ordinal) ? "" : $"""[Get("{Route(code)}")] Task<List<User>> All();""")}}
        }

        {{(row.IsMember ? "" : Statement(code))}}

        """;

    // A property alone makes no client: the method that it is for stands beside it.
    private static string Route(string code) => code.StartsWith("[Path(\"", StringComparison.Ordinal) ? $"/{{{code.Split('"')[1]}}}/users" : "/users";

    // A member stands without the class: what it names of the peer's would keep the peer's import.
    private string Statement(string code) => $$"""
        public static class Page
        {
            public static async Task Row(HttpClient client, IServiceCollection services, {{response}} response, ApiException error)
            {
                {{code}}
                await Task.CompletedTask;
            }
        }
        """;
}
