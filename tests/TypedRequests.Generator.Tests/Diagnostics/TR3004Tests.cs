namespace TypedRequests.Generator.Tests.Diagnostics;

public sealed class TR3004Tests : DiagnosticTests
{
    // A context as System.Text.Json's generator would complete it.
    protected override IReadOnlyList<string> FixExamples { get; } =
    [
        """
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;

        [TypedClient("https://api.example.com", JsonContext = typeof(MyContext))]
        public interface IUsers
        {
            [Get("/users/{id}")]
            Task<User> GetUser(int id);
        }

        public sealed record User(string Login, Action? Refresh);

        public sealed class MyContext(JsonSerializerOptions? options) : JsonSerializerContext(options)
        {
            public static MyContext Default { get; } = new(null);

            protected override JsonSerializerOptions? GeneratedSerializerOptions => null;

            public override JsonTypeInfo? GetTypeInfo(Type type) => null;
        }
        """,
    ];
}
