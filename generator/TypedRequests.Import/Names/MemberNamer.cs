using TypedRequests.Import.Model;

namespace TypedRequests.Import.Names;

/// <summary>Names the members of records. No member has its type's own name, or one that every record has.</summary>
internal static class MemberNamer
{
    public static void Name(RecordType record)
    {
        var scope = new NameScope([.. ReservedNames.Members, record.Name, "AdditionalProperties"]);
        foreach (var member in record.Members)
        {
            var words = Words.Of(member.WireName);
            var name = Shortening.Pascal(words);
            member.Name = name.Length == 0 ? scope.Take("Member") : scope.Take(name, Shortening.Pascal([.. words, "value"]));
        }
    }
}
