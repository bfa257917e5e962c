namespace TypedRequests.Import.Model;

/// <summary>A method of an interface: a call.</summary>
internal sealed class MethodModel(string name, string verb, string route)
{
    public string Name { get; } = name;

    /// <summary>In upper case.</summary>
    public string Verb { get; } = verb;

    public string Route { get; } = route;

    public string? Summary { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary>What <c>[Paged(…)]</c> says; null without the attribute.</summary>
    public string? Paging { get; init; }

    /// <summary>The media type to ask for, where it is none of the usual ones.</summary>
    public string? Accept { get; init; }

    /// <summary>The second method of an operation, which asks for events.</summary>
    public bool IsSecond { get; init; }

    public ResultKind Result { get; init; }

    public TypeUse? Type { get; init; }

    /// <summary>Types of failures with their statuses; no status means all others.</summary>
    public List<(TypeUse Type, SortedSet<int> Statuses)> Errors { get; } = [];

    public List<ParameterModel> Parameters { get; } = [];

    public IEnumerable<TypeUse> Uses => Errors.Select(static error => error.Type).Concat(Parameters.Select(static parameter => parameter.Type)).Concat(Type is null ? [] : [Type]);
}
