// Each value is added to the text.
namespace Wrong.UrlThatGrows;

public static class Program
{
    public static Task<Response> Run(Session session, string[] names)
    {
        var url = "/tree";
        foreach (var name in names)
        {
            url += "/" + name;
//                 ^^^^^^^^^^ TR4006
        }

        return session.GetAsync(url);
    }
}
