namespace TypedRequests.Migration.Tests.Refit;

/// <summary>What is written for uses of Refit beside its interfaces.</summary>
public sealed class UseTests
{
    private const string Frame = """
        using Microsoft.Extensions.DependencyInjection;
        using Refit;

        public interface IUsers
        {
            [Get("/users/{id}")]
            Task<ApiResponse<User>> Find(int id);

            [Multipart, Post("/photos")]
            Task Send(StreamPart photo);
        }

        public sealed record User(int Id);

        public static class Program
        {
            public static async Task<object?> Run(IUsers users, HttpClient client, IServiceCollection services, Stream stream)
            {
                await Task.Yield();
                STATEMENTS
            }
        }
        """;

    [Theory]
    [InlineData("return RestService.For<IUsers>(\"https://a.example\");", "return new Session { BaseAddress = new(\"https://a.example\") }.For<IUsers>();")]
    [InlineData("return RestService.For<IUsers>(client);", "return new Session(client).For<IUsers>();")]
    [InlineData("return RestService.For<IUsers>(client, new RefitSettings());", "return new Session(client).For<IUsers>();")]
    [InlineData("return RestService.For<IUsers>(client, new RefitSettings { Buffered = true });", "return new Session(client).For<IUsers>();")]
    [InlineData("return Refit.RestService.ForGenerated<IUsers>(hostUrl: \"https://a.example\");", "return new Session { BaseAddress = new(\"https://a.example\") }.For<IUsers>();")]
    [InlineData("var found = await users.Find(1); return found.Content;", "var found = await users.Find(1); return found.Value;")]
    [InlineData("ApiResponse<User> found = await users.Find(1); return found.IsSuccessful ? found.Content : null;", "Response<User> found = await users.Find(1); return found.IsSuccessStatusCode ? found.Value : null;")]
    [InlineData("using var found = await users.Find(1).ConfigureAwait(false); await found.EnsureSuccessStatusCodeAsync(); return found.StatusCode;", "using var found = await users.Find(1).ConfigureAwait(false); found.EnsureSuccessStatusCode(); return found.StatusCode;")]
    [InlineData("try { return null; } catch (ApiException failure) { return await failure.GetContentAsAsync<User>(); }", "try { return null; } catch (ApiException failure) { return failure.Error<User>(); }")]
    [InlineData("try { return null; } catch (Refit.ApiException failure) when (failure.StatusCode == 0) { return failure.Content; }", "try { return null; } catch (ApiException failure) when (failure.StatusCode == 0) { return failure.Response.Text; }")]
    [InlineData("try { return null; } catch (ValidationApiException failure) { return failure.Content; }", "try { return null; } catch (ApiException failure) when (failure.Problem is not null) { return failure.Problem; }")]
    [InlineData("await users.Send(new StreamPart(stream, \"a.png\")); return null;", "await users.Send(FilePart.FromStream(stream, \"a.png\")); return null;")]
    [InlineData("await users.Send(new(stream, \"a.png\", \"image/png\")); return null;", "await users.Send(FilePart.FromStream(stream, \"a.png\") with { ContentType = \"image/png\" }); return null;")]
    [InlineData("return new ByteArrayPart([1], fileName: \"a.bin\");", "return FilePart.FromBytes((byte[])[1], \"a.bin\");")]
    [InlineData("return new FileInfoPart(new FileInfo(\"a\"), \"b.txt\", \"text/plain\");", "return FilePart.FromPath(new FileInfo(\"a\").FullName) with { FileName = \"b.txt\", ContentType = \"text/plain\" };")]
    [InlineData("services.AddRefitClient<IUsers>(); return null;", "services.AddSessionClient<IUsers>(); return null;")]
    [InlineData("services.AddRefitClient<IUsers>().ConfigureHttpClient(c => c.BaseAddress = new Uri(\"https://a.example\")); return null;", "services.AddSessionClient<IUsers>(c => c.BaseAddress = new Uri(\"https://a.example\")); return null;")]
    [InlineData("services.AddRefitClient<IUsers>().ConfigureHttpClient(c => { c.Timeout = TimeSpan.FromSeconds(5); }).SetHandlerLifetime(TimeSpan.FromMinutes(1)); return null;", "services.AddSessionClient<IUsers>(c => { c.Timeout = TimeSpan.FromSeconds(5); }).Handlers.SetHandlerLifetime(TimeSpan.FromMinutes(1)); return null;")]
    public void AUseIsRewritten(string refit, string ours)
    {
        var run = MigrationRun.Of(Frame.Replace("STATEMENTS", refit, StringComparison.Ordinal));
        Assert.DoesNotContain("using Refit", run.Text, StringComparison.Ordinal);
        Assert.Contains(ours, run.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return RestService.For(typeof(IUsers), client);", "TR0013")]
    [InlineData("return RestService.For<IUsers>(client, new RefitSettings { CollectionFormat = CollectionFormat.Multi });", "TR0013 TR0015")]
    [InlineData("services.AddRefitClient(typeof(IUsers)); return null;", "TR0014")]
    [InlineData("services.AddRefitClient<IUsers>().ConfigureHttpClient((_, c) => c.BaseAddress = null); return null;", "TR0014")]
    [InlineData("return new RefitSettings { UrlParameterFormatter = new DefaultUrlParameterFormatter() };", "TR0015")]
    [InlineData("return new StreamPart(stream, \"a\", \"b/c\", \"name\");", "TR0017")]
    public void WhatHasToBeDoneByHandIsTold(string statement, string ids)
    {
        var found = MigrationRun.Compile(Frame.Replace("STATEMENTS", statement, StringComparison.Ordinal));
        var project = TypedRequests.Migration.Plans.ProjectMigration.Of(TypedRequests.Migration.Plans.Dialects.All[0], found, TypedRequests.Migration.Plans.MigrationOptions.Default, default)!; // Refit is there
        Assert.Equal(ids.Split(' '), project.Uses.Where(use => use.Changes.Count == 0).Select(use => use.Id));
    }

    [Fact]
    public void ResultsOfClientsThatStayAreLeftAlone()
    {
        var run = MigrationRun.Of("""
            using Refit;

            public interface IOld { [Get("/a")] Task<ApiResponse<string>> A(); [Get("/b")] IObservable<int> B(); }

            public interface INew { [Get("/a")] Task<ApiResponse<string>> A(); }

            public static class Program
            {
                public static async Task<object?> Run(IOld old, INew made)
                {
                    var first = await old.A();
                    var second = await made.A();
                    return (first.Content, second.Content);
                }
            }
            """);
        Assert.Contains("return (first.Content, second.Value);", run.Text, StringComparison.Ordinal);
        Assert.Contains("public interface IOld { [Get(\"/a\")] Task<ApiResponse<string>> A();", run.Text, StringComparison.Ordinal);
        Assert.Contains("[TypedRequests.Get(\"/a\")] Task<TypedRequests.Response<string>> A();", run.Text, StringComparison.Ordinal);
        Assert.Contains("using Refit;", run.Text, StringComparison.Ordinal);
    }
}
