namespace TypedRequests.BrowserPage.Checks;

/// <summary>Bodies that are read while they are sent: the server sends the second half only when it is told that the first has arrived.</summary>
internal static class StreamChecks
{
    public static IReadOnlyList<Check> All { get; } =
    [
        new("Lines", LinesAsync),
        new("Pieces of bytes", ChunksAsync),
        new("JSON arrays", ArrayAsync),
        new("Server-sent events", EventsAsync),
        new("`ReadIdleTimeout`", IdleAsync),
        new("Ending a stream", EndAsync),
    ];

    private static async Task LinesAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await using var response = await session.GetAsync("gated/lines?gate=lines", new() { StreamResponse = true });
        var lines = new List<string>();
        await foreach (var line in response.ReadLinesAsync())
        {
            lines.Add(line);
            if (lines.Count == 1) await OpenAsync(context, "lines");
        }

        Check.Same("one,two", string.Join(',', lines));
    }

    private static async Task ChunksAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        await using var response = await session.GetAsync("gated/lines?gate=chunks", new() { StreamResponse = true });
        var pieces = 0;
        await foreach (var piece in response.ReadChunksAsync())
        {
            Check.Same(4, piece.Length);
            if (++pieces == 1) await OpenAsync(context, "chunks");
        }

        Check.Same(2, pieces);
    }

    private static async Task ArrayAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var sum = 0;
        await foreach (var item in session.For<IEcho>().Items("array"))
        {
            sum += item.Number;
            if (item.Number == 1) await OpenAsync(context, "array");
        }

        Check.Same(3, sum);
    }

    private static async Task EventsAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        var sum = 0;
        await foreach (var happening in session.For<IEcho>().Happenings("events"))
        {
            Check.Same("item", happening.EventType);
            sum += happening.Data.Number;
            if (happening.Data.Number == 1) await OpenAsync(context, "events");
        }

        Check.Same(3, sum);
    }

    private static async Task IdleAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page, ReadIdleTimeout = TimeSpan.FromMilliseconds(400) };
        await using var response = await session.GetAsync("gated/lines?gate=idle", new() { StreamResponse = true });
        var lines = response.ReadLinesAsync().GetAsyncEnumerator();
        Check.True(await lines.MoveNextAsync(), "There is a first line.");
        await Refusal.OfAsync<RequestTimeoutException>(() => lines.MoveNextAsync().AsTask());
    }

    private static async Task EndAsync(CheckContext context)
    {
        using var session = new Session { BaseAddress = context.Page };
        using var source = new CancellationTokenSource();
        var items = session.For<IEcho>().Items("end", source.Token).GetAsyncEnumerator();
        Check.True(await items.MoveNextAsync(), "There is a first item.");
        await source.CancelAsync();
        await Refusal.OfAsync<OperationCanceledException>(() => items.MoveNextAsync().AsTask());
        Check.Same("aborted", (await session.GetAsync("aborted/end")).Text);
        await foreach (var _ in session.For<IEcho>().Items("broken")) break;
        Check.Same("aborted", (await session.GetAsync("aborted/broken")).Text);
    }

    private static Task OpenAsync(CheckContext context, string gate) => Requests.PostAsync(new Uri(context.Page, $"gates/{gate}"));
}
