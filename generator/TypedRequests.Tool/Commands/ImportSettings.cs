using TypedRequests.Tool.Documents;

namespace TypedRequests.Tool.Commands;

/// <summary>What <c>import</c> is told to do.</summary>
/// <param name="Document">The OpenAPI document.</param>
/// <param name="Output">The folder that the files go to.</param>
internal sealed record ImportSettings(string Document, string Output)
{
    /// <summary>The namespace; from the project around the folder when null.</summary>
    public string? Namespace { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<string> Operations { get; init; } = [];

    /// <summary>Everything, without asking.</summary>
    public bool TakesAll { get; init; }

    /// <summary>Only say which operations there are.</summary>
    public bool IsList { get; init; }

    /// <summary>Write nothing; say whether the files are as they would be written.</summary>
    public bool IsCheck { get; init; }

    /// <summary>Overwrite files that were changed.</summary>
    public bool Overwrites { get; init; }

    /// <summary>Where the report goes besides the screen.</summary>
    public string? Report { get; init; }

    /// <summary>How the document is read.</summary>
    public DocumentReader Reader { get; init; } = new();
}
