// The parameter is a string, so the hole is text when it arrives.
namespace Wrong.UrlOfAClient;

[TypedClient("https://api.example.com")]
public interface IFiles
{
    [Get]
    Task<Stream> Load([RequestUrl] string url);
}

public static class Program
{
    public static Task<Stream> Run(IFiles files, string name) => files.Load($"/files/{name}");
//                                                                          ^^^^^^^^^^^^^^^^ TR4006
}
