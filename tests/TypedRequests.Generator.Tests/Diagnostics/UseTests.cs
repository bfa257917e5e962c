using Microsoft.CodeAnalysis.Diagnostics;
using TypedRequests.Generator.Tests.Harness;

namespace TypedRequests.Generator.Tests.Diagnostics;

/// <summary>A diagnostic about uses: beside its page's example, statements that fire and statements that must not.</summary>
public abstract class UseTests : DiagnosticTests
{
    private const string Frame = """
        [TypedClient("https://api.example.com")]
        public interface IApi
        {
            [Get("/files/{name}")]
            Task<Stream> Open(string name);

            [Get("/files/{name}")]
            Stream OpenNow(string name);

            [Get("/files/{name}")]
            Task<HttpResponseMessage> Message(string name);

            [Get("/files/{name}")]
            Task<Response> Load(string name, RequestOptions? options = null);

            [Get("/things")]
            Task<T> Get<T>();

            [Put("/things")]
            Task Put<T>([Body] T thing);

            [Get("/things/{id}")]
            Task<string> Find<T>(T id);
        }

        [JsonRecord]
        public sealed record Marked(int Id);

        public sealed record Unmarked(int Id);

        public interface IUnmarked;

        public sealed class Logging : DelegatingHandler;

        public static class Program
        {
            public static async Task<object?> Run(Session session, IApi api, string name, int id, string already)
            {
                await Task.Yield();
                STATEMENTS
                return null;
            }
        }
        """;

    private protected async Task Verify(string statements)
    {
        var analyzers = Inspection.Analyzers.Where(analyzer => analyzer.GetType().Namespace == "TypedRequests.Generator.Analyzers" && analyzer is not DiagnosticSuppressor
            && analyzer.SupportedDiagnostics.Any(descriptor => descriptor.Id == GetType().Name[..6])).ToArray();
        var source = Frame.Replace("STATEMENTS", statements, StringComparison.Ordinal);
        Assert.DoesNotContain(TestCompilation.Create(Markup.Parse(source).Source).GetDiagnostics(), found => found.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        await AnalyzerRun.Verify(source, analyzers);
    }
}
