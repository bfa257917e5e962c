using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedRequests.Generator.Benchmarks;

/// <summary>What Refit's package sets for its generator in every project.</summary>
internal sealed class RefitProperties : AnalyzerConfigOptionsProvider
{
    private static readonly Properties s_properties = new();

    public override AnalyzerConfigOptions GlobalOptions => s_properties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_properties;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => s_properties;

    private sealed class Properties : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key is "build_property.RefitGeneratedRequestBuilding" or "build_property.RefitEmitGeneratedCodeMarkers" ? "true" : null;
            return value is not null;
        }
    }
}
