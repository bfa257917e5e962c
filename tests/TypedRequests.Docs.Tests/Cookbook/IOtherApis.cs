namespace TypedRequests.Docs.Tests.Cookbook;

/// <summary>The shapes of Stripe, of GraphQL, of chat completions and of jobs.</summary>
[TypedClient]
public interface IOtherApis
{
    [Post("/v1/checkout/sessions")]
    Task<Checkout> CreateCheckout([Form("line_items", Style = QueryStyle.IndexedBrackets)] LineItem[] items, [Form] string mode);

    [Post("/graphql")]
    Task<GraphReply<ViewerData>> Query(GraphQuery query);

    [Post("/v1/chat/completions"), Events(Terminator = "[DONE]")]
    IAsyncEnumerable<ChatChunk> Complete(ChatRequest request, CancellationToken cancellationToken = default);

    [Post("/jobs")]
    Task<Job> Start();

    [Get("/jobs/{id}")]
    Task<Job> Get(int id, CancellationToken cancellationToken = default);
}
