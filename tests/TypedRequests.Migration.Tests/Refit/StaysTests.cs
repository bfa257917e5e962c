namespace TypedRequests.Migration.Tests.Refit;

/// <summary>What cannot be carried over stays as it is, and is told with its reason; what differs is told before the edit.</summary>
public sealed class StaysTests
{
    [Theory]
    [InlineData("[Get(\"/a\")] IObservable<int> A();", "A: IObservable<T> has no equal")]
    [InlineData("[Get(\"/a\")] Task<HttpContent> A();", "A: HttpContent is no result")]
    [InlineData("[Get(\"/a\")] Task<HttpRequestMessage> A();", "A: HttpRequestMessage is no result")]
    [InlineData("[Get(\"/a\")] Lazy<int> A();", "A: 'Lazy<int>' is made by a return type adapter")]
    [InlineData("[Head(\"/a\")] Task<string> A();", "A: a HEAD call has no body")]
    [InlineData("[Get(\"/{a}\")] Task A(string b);", "A: no parameter fills '{a}'")]
    [InlineData("[Get(\"/a\")] Task A([Encoded] string b);", "b: [Encoded] has no equal")]
    [InlineData("[Get(\"/a\")] Task A(object b);", "b: what a value of type 'object' looks like")]
    [InlineData("[Get(\"/a\")] Task A(CancellationToken? b);", "b: its type is CancellationToken?")]
    [InlineData("[Get(\"/a\")] Task A(List<Item> b);", "b: a list of objects has no form")]
    [InlineData("[Post(\"/a\")] Task A([Body(BodySerializationMethod.Serialized)] string b);", "b: a string that is sent as JSON text")]
    [InlineData("[Post(\"/a\")] Task A([Body] byte[] b);", "b: Refit sends bytes as a JSON string")]
    [InlineData("[Multipart, Post(\"/a\")] Task A(HttpContent b);", "b: an HttpContent is no part")]
    [InlineData("[QueryUriFormat(UriFormat.Unescaped), Get(\"/a\")] Task A(string b);", "A: [QueryUriFormat] has no equal")]
    [InlineData("[Get(\"/a\")] Task A(); HttpClient Client { get; }", "Client: write 'Session Session { get; }'")]
    [InlineData("[Get(\"/a\")] Task A(); Task B();", "B: it has no verb and no body")]
    public void AMethodStays(string method, string told)
    {
        var source = $"using Refit;\n\npublic interface IApi\n{{\n    {method}\n}}\n\npublic sealed record Item(int Id);\n";
        var run = MigrationRun.Of(source);
        Assert.Contains(run.Told, line => line.StartsWith(told, StringComparison.Ordinal));
        Assert.Equal(source, run.Text);
    }

    [Theory]
    [InlineData("[Get(\"/{**a}\")] Task A(string a);", "a: Refit escapes all but letters")]
    [InlineData("[Get(\"/{a}\")] Task A(string? a);", "a: Refit sends an empty segment for null")]
    [InlineData("[Get(\"/x?a={a}\")] Task A(string? a);", "a: Refit sends the name without a value for null")]
    [InlineData("[Get(\"/a\")] Task A(int[] ids);", "ids: Refit escapes the comma between values (1%2C2)")]
    [InlineData("[Get(\"/a\")] Task A(Filter filter);", "filter: member Filter.Since: Refit sends 02/01/2026 03:04:05; TypedRequests sends 2026-02-01T03:04:05")]
    [InlineData("[Get(\"/a\")] Task A(Dictionary<string, bool> more);", "more: Refit sends what ToString gives")]
    [InlineData("[Get(\"/a\"), Headers(\"X-A: b\")] Task A([Header(\"X-A\")] string? a);", "a: Refit removes the constant 'X-A' when it is null")]
    [InlineData("[Get(\"/a\"), Headers(\"Authorization: Bearer\")] Task A();", "A: Refit fills 'Authorization: Bearer' from AuthorizationHeaderValueGetter")]
    [InlineData("[Post(\"/a\")] Task A([Body] Stream body);", "body: Refit sends a stream without a Content-Type")]
    [InlineData("[Multipart, Post(\"/a\")] Task A(StreamPart file);", "file: Refit sends a file without a Content-Type")]
    [InlineData("[Get(\"/a\")] Task<ApiResponse<int>> A();", "A: Refit puts a failed connection")]
    public void ADifferenceIsTold(string method, string told)
    {
        var run = MigrationRun.Of($"using Refit;\n\npublic interface IApi\n{{\n    {method}\n}}\n\npublic sealed record Filter(DateTime Since);\n");
        Assert.Contains(run.Told, line => line.StartsWith(told, StringComparison.Ordinal));
        Assert.Contains("[TypedClient", run.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void InterfacesThatInheritGoTogetherOrNotAtAll()
    {
        const string Source = """
            using Refit;

            public interface IBase { [Get("/a")] Task A(); }

            public interface IDerived : IBase { [Get("/b")] IObservable<int> B(); }
            """;
        var run = MigrationRun.Of(Source);
        Assert.Equal(Source, run.Text);
        Assert.Contains("IBase: it belongs together with 'IDerived', which stays", run.Told);
    }

    [Fact]
    public void ASerializerThatIsNotOursHoldsItsProjectBack()
    {
        const string Api = "using Refit;\n\npublic interface IApi { [Get(\"/a\")] Task A(); }\n";
        const string Xml = "namespace Refit { public class XmlContentSerializer { public static object Make() => new XmlContentSerializer(); } }";
        var run = MigrationRun.Of(Api, Xml);
        Assert.Equal(Api, run.Text);
        Assert.Contains(run.Told, line => line.StartsWith("IApi: the project makes an XmlContentSerializer", StringComparison.Ordinal));
    }
}
