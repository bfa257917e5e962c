namespace TypedRequests.Docs.Tests.Testing;

/// <summary>An API as an application has it. What its tests look like is written from docs/testing.md and docs/cassettes.md alone.</summary>
[TypedClient("https://api.library.example", Naming = JsonNaming.SnakeCaseLower)]
public interface ILibrary
{
    [Get("/books/{id}")]
    Task<Book> GetBook(int id, CancellationToken cancellationToken = default);

    [Get("/books/{id}"), NullOn(404)]
    Task<Book?> FindBook(int id);

    [Get("/books{?author,year}")]
    Task<IReadOnlyList<Book>> Search(string author, int? year = null);

    [Post("/books")]
    Task<Response<Book>> AddBook(NewBook book);

    [Put("/books/{id}")]
    Task Replace(int id, NewBook book, [Header("If-Match")] string? tag = null);

    [Delete("/books/{id}")]
    Task Remove(int id);

    [Post("/loans"), Error<Refusal>(409)]
    Task<Loan> Lend(NewLoan loan);

    [Post("/returns")]
    Task<ApiResult<Loan, Refusal>> TryReturn(NewLoan loan);

    [Get("/all")]
    Paged<Book> All();

    [Get("/numbered"), Paged(Parameter = "page")]
    Paged<Book> Numbered(int? page = null);

    [Get("/export")]
    IAsyncEnumerable<Book> Export();

    [Get("/news"), Events]
    IAsyncEnumerable<Book> News();

    [Get("/books/{id}/cover")]
    Task<Stream> Cover(int id);

    [Post("/books/{id}/cover")]
    Task Upload(int id, [Part] FilePart file);

    [Post("/login")]
    Task Login([Form] string user, [Form] string password);

    [Get("/me")]
    Task<Member> Me();

    [Get("/books/{id}")]
    Book GetBookNow(int id);
}
