namespace TypedRequests.Generator.Text;

/// <summary>Gives names that the user's own names do not take: a digit is added until one is free.</summary>
internal sealed class LocalNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.Ordinal);

    public string Take(string wanted)
    {
        var name = wanted;
        for (var i = 2; !_taken.Add(name); i++)
        {
            name = wanted + CSharpText.Literal(i);
        }

        return name;
    }
}
