// An old service: XML as text, a date in its own format, yes and no, a path of fixed width, Latin-1.
namespace Right.LegacyXmlAndText;

[TypedClient("https://legacy.example.com/cgi-bin")]
[Header("Accept-Charset", "iso-8859-1")]
public interface ILegacy
{
    [Get("/report.pl")]
    Task<string> Report([Query("d", Format = "ddMMyyyy")] DateOnly day, [Query("dept", Format = "D4")] int department, [Query("all")] YesNo all = YesNo.No, CancellationToken cancellationToken = default);

    [Post("/import.pl")]
    Task<string> Import([Body(ContentType = "text/xml; charset=utf-8")] string xml, [Header("SOAPAction")] string action, CancellationToken cancellationToken = default);

    [Post("/login.pl"), NoRedirects]
    Task<Response> Login([Form("u")] string user, [Form("p")] string password, [Cookie("lang")] string language = "en", CancellationToken cancellationToken = default);

    [Get("/files/{year}/{name}.csv")]
    Task<byte[]> File([Path(Format = "D4")] int year, string name, CancellationToken cancellationToken = default);
}

public enum YesNo
{
    [Name("Y")]
    Yes,
    [Name("N")]
    No,
}
