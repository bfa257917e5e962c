using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.CodeFixes.Routes;

/// <summary>The parameter whose name is nearest to a placeholder's: fewest letters to change, letter case for free.</summary>
internal static class NearestName
{
    public static ParameterSyntax? Of(string name, IEnumerable<ParameterSyntax> parameters) =>
        parameters.Select(parameter => (Parameter: parameter, Distance: Distance(name.ToLowerInvariant(), parameter.Identifier.ValueText.ToLowerInvariant())))
            .OrderBy(static candidate => candidate.Distance)
            .Select(static candidate => candidate.Parameter)
            .FirstOrDefault();

    // Levenshtein's, by rows.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                var swap = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(swap, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[right.Length];
    }
}
