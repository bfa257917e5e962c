using System.Text;
using System.Text.Json.Nodes;
using TypedRequests.JsonProgram;

// Every shape is read and written in a program that has no reflection-based JSON. The session is real, its connections are not.
using var session = new TypedRequests.Session(new Echo());
var everything = (await session.GetAsync("http://localhost/")).Json<Everything>();
var echoed = await session.PostJsonAsync("http://localhost/", everything);
var expected = JsonNode.Parse(Documents.Whole.Replace("\"filled\":[1,2]", "\"filled\":[1,1,2]", StringComparison.Ordinal));
if (!JsonNode.DeepEquals(expected, echoed.Json()))
{
    Console.Error.WriteLine(echoed.Text);
    return 1;
}

if (await Injected.EchoAsync(new Point(1, 2)) != new Point(1, 2))
{
    Console.Error.WriteLine("The container's client has brought something else back.");
    return 2;
}

if (!await Faked.AnswersAsync())
{
    Console.Error.WriteLine("The fake server has answered something else.");
    return 3;
}

Console.WriteLine($"{Encoding.UTF8.GetByteCount(echoed.Text)} bytes of every shape read and written, a client injected, a server faked");
return 0;
