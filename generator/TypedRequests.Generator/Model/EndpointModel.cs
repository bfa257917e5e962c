namespace TypedRequests.Generator.Model;

/// <summary>A method that sends a request.</summary>
internal sealed record EndpointModel : MemberModel
{
    public required SignatureModel Signature { get; init; }

    /// <summary>The static field that holds the endpoint's description.</summary>
    public required string Field { get; init; }

    /// <summary>The static field that describes its interface.</summary>
    public required string Description { get; init; }

    public required string Verb { get; init; }

    /// <summary>The route as written, for logs, telemetry and the comment.</summary>
    public required string Route { get; init; }

    public required EquatableArray<SettingModel> Settings { get; init; }

    public required EquatableArray<BindingModel> Bindings { get; init; }

    public required ResultModel Result { get; init; }

    public required ReturnWrapper Wrapper { get; init; }

    /// <summary>The expression of the cancellation token; null when no parameter brings one.</summary>
    public required string? Token { get; init; }

    /// <summary>The name of the local that holds the call.</summary>
    public required string Call { get; init; }

    /// <summary>Where fresh answers are kept by the arguments; null where each call is made.</summary>
    public required HitsModel? Hits { get; init; }

    /// <summary>What was inferred, for the comment: <c>body: issue</c>.</summary>
    public required string Inferred { get; init; }
}
