// A verb on an implementation does nothing.
namespace Wrong.VerbInAClass;

public class Api
{
    [Post("/users")]
//   ^^^^^^^^^^^^^^ TR1012
    public Task Add() => Task.CompletedTask;
}
