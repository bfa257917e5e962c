using System.Reflection;
using System.Text.RegularExpressions;
using TypedRequests.TestServers;

namespace TypedRequests.Tests.RequestsSuite;

/// <summary>Every test of Python Requests is accounted for in RequestsSuiteMap.md, and every test named there exists.</summary>
public sealed partial class RequestsSuiteMapTests
{
    private const int Rows = 227;

    [Fact]
    public void EveryRowIsThereOnce() =>
        Assert.Equal(Enumerable.Range(1, Rows), ReadRows().Select(row => row.Number));

    [Fact]
    public void EveryRowNamesTestsOrGivesAReason() => Assert.All(ReadRows(), row =>
    {
        bool applies = row.Here != "not applicable";
        Assert.True(applies ? Named(row).Length > 0 : row.HeldBy.Length > 30, $"Row {row.Number} ({row.Test}) names no test and gives no reason.");
    });

    [Fact]
    public void EveryNamedTestExists()
    {
        HashSet<string> tests = [.. TestsOf(typeof(RequestsSuiteMapTests).Assembly)];
        Assert.All(ReadRows(), row => Assert.All(Named(row), name => Assert.True(tests.Contains(name), $"Row {row.Number} names {name}, which is no test.")));
    }

    [Fact]
    public void ANameThatIsNoTestWouldBeFound()
    {
        string[] tests = [.. TestsOf(typeof(RequestsSuiteMapTests).Assembly)];
        Assert.Contains($"{nameof(RequestsSuiteMapTests)}.{nameof(EveryNamedTestExists)}", tests);
        Assert.DoesNotContain($"{nameof(RequestsSuiteMapTests)}.{nameof(ReadRows)}", tests);
    }

    private static IEnumerable<string> TestsOf(Assembly assembly) =>
        from type in assembly.GetTypes()
        from method in type.GetMethods()
        where method.GetCustomAttributes<FactAttribute>().Any()
        select $"{type.Name}.{method.Name}";

    private static string[] Named(Row row) => [.. TestName().Matches(row.HeldBy).Select(match => match.Groups[1].Value)];

    private static List<Row> ReadRows()
    {
        string[] lines = File.ReadAllLines(RepositoryFolder.PathOf("tests", "TypedRequests.Tests", "RequestsSuiteMap.md"));
        var rows = new List<Row>();
        foreach (string line in lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)))
        {
            string[] cells = [.. line.Trim('|').Replace("\\|", "\u0001").Split('|', StringSplitOptions.TrimEntries)];
            if (int.TryParse(cells[0], out int number)) rows.Add(new(number, cells[1], cells[2], cells[3]));
        }

        return rows;
    }

    [GeneratedRegex(@"`(\w+\.\w+)`")]
    private static partial Regex TestName();

    private sealed record Row(int Number, string Test, string Here, string HeldBy);
}
