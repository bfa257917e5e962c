using System.Net;
using static TypedRequests.Argument;

namespace TypedRequests.Docs.Tests.Testing;

/// <summary>Situations of docs/testing.md: expectations and replies.</summary>
public sealed class ExpectationTests : IDisposable
{
    private static readonly Book s_book = new(1, "Emma", 1815);
    private readonly FakeServer _server = new();

    private ILibrary Library => _server.Session().For<ILibrary>();

    public void Dispose() => _server.Dispose();

    [Fact]
    public async Task AValueIsReturned()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(s_book);
        Assert.Equal(s_book, await Library.GetBook(1));
    }

    [Fact]
    public void ABlockingMethodIsFakedAlike()
    {
        _server.On<ILibrary>(library => library.GetBookNow(1)).Returns(s_book);
        Assert.Equal(s_book, Library.GetBookNow(1));
    }

    [Fact]
    public async Task AnyArgumentFits()
    {
        _server.On<ILibrary>(library => library.GetBook(Any<int>())).Returns(s_book);
        Assert.Equal("Emma", (await Library.GetBook(77)).Title);
    }

    [Fact]
    public async Task AConditionDecides()
    {
        _server.On<ILibrary>(library => library.GetBook(Is<int>(id => id > 10))).Returns(s_book);
        Assert.Equal(s_book, await Library.GetBook(11));
        await Assert.ThrowsAsync<FakeServerException>(() => Library.GetBook(9));
    }

    [Fact]
    public async Task AnOptionalArgumentThatIsLeftOutIsNull()
    {
        _server.On<ILibrary>(library => library.Search("austen")).Returns([s_book]);
        Assert.Single(await Library.Search("austen"));
        await Assert.ThrowsAsync<FakeServerException>(() => Library.Search("austen", 1815));
    }

    [Fact]
    public async Task ArgumentsAreCaptured()
    {
        List<NewBook> added = [];
        _server.On<ILibrary>(library => library.AddBook(Capture(added))).Returns(s_book).WithStatus(HttpStatusCode.Created);
        Assert.Equal(HttpStatusCode.Created, (await Library.AddBook(new("Emma"))).StatusCode);
        Assert.Equal([new NewBook("Emma")], added);
    }

    [Fact]
    public async Task ABodyFitsByItsJson()
    {
        _server.On<ILibrary>(library => library.AddBook(new NewBook("Emma"))).Returns(s_book);
        Assert.Equal(s_book, (await Library.AddBook(new("Emma"))).Value);
        await Assert.ThrowsAsync<FakeServerException>(() => Library.AddBook(new("Persuasion")));
    }

    [Fact]
    public async Task TheLastExpectationThatFitsAnswers()
    {
        _server.On<ILibrary>(library => library.GetBook(Any<int>())).Returns(s_book);
        _server.On<ILibrary>(library => library.GetBook(2)).Returns(new Book(2, "Persuasion"));
        Assert.Equal("Persuasion", (await Library.GetBook(2)).Title);
        Assert.Equal("Emma", (await Library.GetBook(3)).Title);
    }

    [Fact]
    public async Task AReplyIsMadeOfTheCall()
    {
        _server.On<ILibrary>(library => library.GetBook(Any<int>())).Returns(call => new Book(call.Argument<int>(), "No. " + call.Argument<int>()));
        Assert.Equal(new(5, "No. 5"), await Library.GetBook(5));
    }

    [Fact]
    public async Task RepliesComeOneAfterTheOtherAndTheLastGoesOn()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(new Book(1, "a"), new Book(1, "b"));
        ILibrary library = Library;
        Assert.Equal(["a", "b", "b"], [(await library.GetBook(1)).Title, (await library.GetBook(1)).Title, (await library.GetBook(1)).Title]);
    }

    [Fact]
    public async Task AValueThenAStatus()
    {
        _server.On<ILibrary>(library => library.FindBook(1)).Returns(s_book).Then.Returns(HttpStatusCode.NotFound);
        Assert.NotNull(await Library.FindBook(1));
        Assert.Null(await Library.FindBook(1));
    }

    [Fact]
    public async Task AStatusIsAnException()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).Returns(HttpStatusCode.Forbidden);
        Assert.Equal(HttpStatusCode.Forbidden, (await Assert.ThrowsAsync<ApiException>(() => Library.GetBook(1))).StatusCode);
    }

    [Fact]
    public async Task AnUnusualStatusIsANumber()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsStatus(418);
        Assert.Equal(418, (int)(await Assert.ThrowsAsync<ApiException>(() => Library.GetBook(1))).StatusCode);
    }

    [Fact]
    public async Task ADeclaredErrorIsRead()
    {
        _server.On<ILibrary>(library => library.Lend(Any<NewLoan>())).ReturnsError(409, new Refusal("lent"));
        Assert.Equal("lent", (await Assert.ThrowsAsync<ApiException>(() => Library.Lend(new(1)))).Error<Refusal>().Reason);
    }

    [Fact]
    public async Task AnErrorOfAnApiResultIsAValue()
    {
        _server.On<ILibrary>(library => library.TryReturn(new NewLoan(1))).ReturnsError(422, new Refusal("unknown"));
        Assert.Equal("unknown", (await Library.TryReturn(new(1))).Error?.Reason);
    }

    [Fact]
    public async Task AnApiResultCanSucceed()
    {
        _server.On<ILibrary>(library => library.TryReturn(new NewLoan(1))).Returns(new Loan(9, 1));
        Assert.Equal(new(9, 1), (await Library.TryReturn(new(1))).Value);
    }

    [Fact]
    public async Task HeadersStandBesideTheValue()
    {
        _server.On<ILibrary>(library => library.AddBook(Any<NewBook>())).Returns(s_book).WithHeader("Location", "/books/1");
        Assert.Equal("/books/1", (await Library.AddBook(new("Emma"))).Headers["Location"]);
    }

    [Fact]
    public async Task AListComesInPages()
    {
        Book[] all = [.. Enumerable.Range(1, 7).Select(id => new Book(id, "b" + id))];
        _server.On<ILibrary>(library => library.All()).ReturnsPages(all, pageSize: 3);
        var ids = new List<int>();
        await foreach (Book book in Library.All()) ids.Add(book.Id);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], ids);
        _server.Calls<ILibrary>(library => library.All()).Times(3);
    }

    [Fact]
    public async Task CountedPagesAreFakedAlike()
    {
        _server.On<ILibrary>(library => library.Numbered()).ReturnsPages([s_book, s_book, s_book], pageSize: 2);
        int count = 0;
        await foreach (Book _ in Library.Numbered()) count++;
        Assert.Equal(3, count);
    }

    [Fact]
    public async Task ItemsOfAnArrayArrive()
    {
        _server.On<ILibrary>(library => library.Export()).Returns(new Book(1, "a"), new Book(2, "b"));
        var titles = new List<string>();
        await foreach (Book book in Library.Export()) titles.Add(book.Title);
        Assert.Equal(["a", "b"], titles);
    }

    [Fact]
    public async Task LinesArriveWithTimeBetweenThem()
    {
        _server.On<ILibrary>(library => library.Export()).ReturnsLines(new Book(1, "a"), new Book(2, "b")).Every(TimeSpan.FromMinutes(1));
        int count = 0;
        await foreach (Book _ in Library.Export()) count++;
        Assert.Equal(2, count);
    }

    [Fact]
    public async Task EventsArrive()
    {
        _server.On<ILibrary>(library => library.News()).ReturnsEvents(new Book(1, "a"), new Book(2, "b")).Every(TimeSpan.FromSeconds(5));
        var ids = new List<int>();
        await foreach (Book book in Library.News()) ids.Add(book.Id);
        Assert.Equal([1, 2], ids);
    }

    [Fact]
    public async Task AStreamArrivesInParts()
    {
        _server.On<ILibrary>(library => library.Cover(1)).ReturnsStream([[1, 2], [3]], every: TimeSpan.FromSeconds(1));
        await using Stream cover = await Library.Cover(1);
        using var all = new MemoryStream();
        await cover.CopyToAsync(all, TestContext.Current.CancellationToken);
        Assert.Equal([1, 2, 3], all.ToArray());
    }

    [Fact]
    public async Task BytesAreABody()
    {
        _server.On<ILibrary>(library => library.Cover(1)).ReturnsBytes([7, 8]);
        await using Stream cover = await Library.Cover(1);
        Assert.Equal(7, cover.ReadByte());
    }

    [Fact]
    public async Task TextOfJsonIsPossibleAndItsFaultsShow()
    {
        _server.On<ILibrary>(library => library.GetBook(1)).ReturnsJson("""{"id":1}""");
        Assert.Equal("$.title", (await Assert.ThrowsAsync<ResponseFormatException>(() => Library.GetBook(1))).Path);
    }

    [Fact]
    public async Task AnExpectationWithoutAReplyAnswers200()
    {
        _server.On<ILibrary>(library => library.Remove(1));
        await Library.Remove(1);
        _server.VerifyAll();
    }
}
