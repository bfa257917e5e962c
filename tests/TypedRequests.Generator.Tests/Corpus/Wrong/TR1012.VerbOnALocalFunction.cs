// A function inside a method is called by nobody else.
namespace Wrong.VerbOnALocalFunction;

public static class Program
{
    public static Task<string> Run()
    {
        return Load();

        [Get("/users")]
//       ^^^^^^^^^^^^^ TR1012
        static Task<string> Load() => Task.FromResult("");
    }
}
