// An end that no list could come to.
namespace Wrong.EndOfPages;

[TypedClient("https://api.example.com")]
public interface IApi
{
    [Get("/a"), Paged(TotalCount = "total")]
//                                 ^^^^^^^ TR3007
    Paged<User> WithoutNumbers();

    [Get("/b"), Paged(Next = "next", Parameter = "cursor", PageSize = 10)]
//                                                                    ^^ TR3007
    Paged<User> WithACursor(string? cursor = null);

    [Get("/c"), Paged(Parameter = "page", EndStatusCodes = new[] { 200 })]
//                                                         ^^^^^^^^^^^^^ TR3007
    Paged<User> EndingWithSuccess(int? page = null);

    [Get("/d"), Paged(Parameter = "page", PageSize = 0)]
//                                                   ^ TR3007
    Paged<User> WithoutSize(int? page = null);

    [Get("/e"), Paged(Parameter = "page", PageSizeParameter = "per_page")]
//                                                            ^^^^^^^^^^ TR3007
    Paged<User> SizedByNothing(int? page = null);

    [Get("/f"), Paged(Parameter = "page", PageCountHeader = "X Pages")]
//                                                          ^^^^^^^^^ TR3007
    Paged<User> BadHeader(int? page = null);

    [Get("/g"), Paged(Parameter = "page", PageCount = "meta..pages")]
//                                                    ^^^^^^^^^^^^^ TR3007
    Paged<User> BadPath(int? page = null);
}

public sealed record User(int Id, string Login);
