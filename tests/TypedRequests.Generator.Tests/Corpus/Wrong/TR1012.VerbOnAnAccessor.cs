// A property that is to be a call.
namespace Wrong.VerbOnAnAccessor;

[TypedClient("https://api.example.com")]
public interface IApi
{
    string Status { [Get("/status")] get; }
//         ^^^^^^ TR1007
//                   ^^^^^^^^^^^^^^ TR1012
}
