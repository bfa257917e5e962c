namespace TypedRequests.Migration.Editing;

/// <summary>An attribute that is to be written: its name and the arguments that say something.</summary>
internal sealed class AttributeText(string name)
{
    private readonly List<string> _arguments = [];
    private readonly List<string> _named = [];

    public string Name => name;

    public bool HasArguments => _arguments.Count + _named.Count > 0;

    public AttributeText Add(string argument)
    {
        _arguments.Add(argument);
        return this;
    }

    public AttributeText Set(string property, string value)
    {
        _named.Add($"{property} = {value}");
        return this;
    }

    public override string ToString() => HasArguments ? $"{Names.Ours(name)}({string.Join(", ", _arguments.Concat(_named))})" : Names.Ours(name);
}
