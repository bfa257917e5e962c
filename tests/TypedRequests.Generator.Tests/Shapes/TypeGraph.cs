using System.Text;

namespace TypedRequests.Generator.Tests.Shapes;

/// <summary>Random types that refer to each other at random: records, classes, collections of their own kind, generic ones around other ones and around themselves.</summary>
internal sealed class TypeGraph(int seed)
{
    private const int MostTypes = 200;

    private readonly Random _random = new(seed);
    private readonly List<int> _arities = [];

    /// <summary>Source in which the first type is the result of a method, its body, its query, and the type of a call.</summary>
    public string Source()
    {
        var count = _random.Next(4) == 0 ? _random.Next(2, MostTypes) : _random.Next(2, 25);
        for (var i = 0; i < count; i++)
        {
            _arities.Add(_random.Next(10) switch { < 6 => 0, < 9 => 1, _ => 2 });
        }

        var text = new StringBuilder("#nullable enable\n#pragma warning disable CS1591\n");
        for (var i = 0; i < count; i++)
        {
            text.AppendLine(Declaration(i));
        }

        var root = Named(0, static () => "int");
        return text.AppendLine($$"""
            [TypedClient("https://api.example.com")]
            public interface IGraph
            {
                [Get("/a")] Task<{{root}}> Get();
                [Post("/b")] Task Send([Body] {{root}} body);
                [Get("/c")] Task Ask([Query] {{root}} query);
                [Post("/d")] Task Fill([Form] {{root}} form);
            }
            public static class Uses { public static object? Use(Response response) => response.Json<List<{{root}}>>(); }
            """).ToString();
    }

    private string Declaration(int index)
    {
        var header = $"N{index}{Parameters(_arities[index])}";
        return _random.Next(12) switch
        {
            0 => $"public sealed class {header} : List<{Reference(index, 0)}> {{ }}",
            1 => $"public sealed class {header} : Dictionary<string, {Reference(index, 0)}> {{ }}",
            < 6 => $"public sealed record {header}({string.Join(", ", Members(index).Append("int").Select((type, i) => $"{type}? M{i}"))});", // one parameter of its own type would be a copy's
            _ => $"public sealed class {header} {{ {string.Concat(Members(index).Select((type, i) => $"public {type}? M{i} {{ get; set; }} "))}}}",
        };
    }

    private List<string> Members(int index) => [.. Enumerable.Range(0, _random.Next(1, 5)).Select(_ => Reference(index, 0))];

    private string Reference(int from, int depth) => _random.Next(depth > 2 ? 4 : 14) switch
    {
        0 => "int",
        1 => "string",
        2 or 3 when _arities[from] > 0 => "T" + _random.Next(_arities[from]),
        2 or 3 => "System.Guid",
        4 => $"List<{Reference(from, depth + 1)}>",
        5 => $"Dictionary<string, {Reference(from, depth + 1)}>",
        6 => $"{Reference(from, depth + 1)}[]",
        7 => Named(from, () => Reference(from, depth + 1)),
        _ => Named(_random.Next(_arities.Count), () => Reference(from, depth + 1)),
    };

    private string Named(int index, Func<string> argument) =>
        $"N{index}{(_arities[index] == 0 ? "" : "<" + string.Join(", ", Enumerable.Range(0, _arities[index]).Select(_ => argument())) + ">")}";

    private static string Parameters(int arity) => arity == 0 ? "" : "<" + string.Join(", ", Enumerable.Range(0, arity).Select(i => "T" + i)) + ">";
}
