// Nor in a struct.
namespace Wrong.VerbInAStruct;

public struct Api
{
    [HttpMethod("REPORT", "/users")]
//   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR1012
    public Task Add() => Task.CompletedTask;
}
