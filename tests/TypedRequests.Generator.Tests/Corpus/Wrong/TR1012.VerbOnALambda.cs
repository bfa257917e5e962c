// Minimal APIs have their routes elsewhere.
namespace Wrong.VerbOnALambda;

public static class Program
{
    public static Func<Task<string>> Handler { get; } = [Get("/users")] () => Task.FromResult("");
//                                                       ^^^^^^^^^^^^^ TR1012
}
