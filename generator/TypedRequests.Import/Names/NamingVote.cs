using TypedRequests.Generator.Text;

namespace TypedRequests.Import.Names;

/// <summary>The naming policy that fits most of a document's names. A name that it does not give is written beside its member.</summary>
internal static class NamingVote
{
    private static readonly string[] s_names = ["CamelCase", "SnakeCaseLower", "SnakeCaseUpper", "KebabCaseLower", "KebabCaseUpper", "AsWritten"];

    public static int Of(IEnumerable<string> wireNames)
    {
        var votes = new int[s_names.Length];
        foreach (var wireName in wireNames)
        {
            var name = Words.Pascal(wireName);
            for (var naming = 0; naming < votes.Length; naming++)
            {
                if (NameCase.Apply(naming, name) == wireName) votes[naming]++;
            }
        }

        return Array.IndexOf(votes, votes.Max());
    }

    public static string NameOf(int naming) => s_names[naming];
}
