namespace TypedRequests.Generator.Tests.Harness;

/// <summary>Two texts line by line: <c>-</c> only in the first, <c>+</c> only in the second, and two lines around each difference.</summary>
internal static class LineDiff
{
    private const int Context = 2;

    public static string Of(string first, string second)
    {
        var lines = Compare(first.Split('\n'), second.Split('\n')).ToList();
        var shown = new List<string>();
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var from = Math.Max(0, i - Context);
            if (lines.Skip(from).Take(2 * Context + 1).All(line => line[0] == ' ')) continue;
            if (last >= 0 && i > last + 1) shown.Add("  …");
            shown.Add(lines[i]);
            last = i;
        }

        return string.Join('\n', shown);
    }

    private static IEnumerable<string> Compare(string[] first, string[] second)
    {
        var common = CommonLengths(first, second);
        var (i, j) = (0, 0);
        while (i < first.Length || j < second.Length)
        {
            if (i < first.Length && j < second.Length && first[i] == second[j])
            {
                yield return "  " + first[i++];
                j++;
            }
            else if (j == second.Length || (i < first.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return "- " + first[i++];
            }
            else
            {
                yield return "+ " + second[j++];
            }
        }
    }

    /// <summary>The length of the longest common subsequence of what follows each pair of lines.</summary>
    private static int[,] CommonLengths(string[] first, string[] second)
    {
        var lengths = new int[first.Length + 1, second.Length + 1];
        for (var i = first.Length - 1; i >= 0; i--)
            for (var j = second.Length - 1; j >= 0; j--)
                lengths[i, j] = first[i] == second[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
