using Microsoft.CodeAnalysis;
using TypedRequests.Differential.Tests.Cases;
using TypedRequests.Migration.Plans;

namespace TypedRequests.Differential.Tests.Migrating;

/// <summary>A library that people come from.</summary>
internal interface IPeer
{
    /// <summary>Its name, which is its namespace and the folder of its cases.</summary>
    string Name { get; }

    /// <summary>Its generators.</summary>
    IReadOnlyList<ISourceGenerator> Generators { get; }

    /// <summary>How its interfaces are read.</summary>
    Dialect Dialect { get; }

    /// <summary>C# that returns its client of a case over <c>handler</c>.</summary>
    string MakeClient(MigrationCase @case);
}
