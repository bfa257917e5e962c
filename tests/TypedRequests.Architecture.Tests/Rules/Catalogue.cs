using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TypedRequests.Architecture.Tests.Rules;

/// <summary>Each diagnostic has an ID in order, a help link, a release row, a page and a test class.</summary>
internal sealed partial class Catalogue(IReadOnlyList<DiagnosticDescriptor> descriptors)
{
    public IEnumerable<string> UniqueIds() => Ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{group.Key} names {group.Count()} diagnostics.");

    /// <summary>The catalogue is one class in several files, each in order.</summary>
    public static IEnumerable<string> IdsInOrder(SourceFile file)
    {
        var ids = file.Root.DescendantNodes().OfType<FieldDeclarationSyntax>()
            .Select(field => field.DescendantNodes().OfType<LiteralExpressionSyntax>().Select(literal => literal.Token.ValueText).FirstOrDefault(Id.IsMatch))
            .OfType<string>().ToList();
        return ids.Zip(ids.Skip(1)).Where(pair => string.CompareOrdinal(pair.First, pair.Second) >= 0)
            .Select(pair => $"{file.Path}: {pair.Second} follows {pair.First}; IDs are in order.");
    }

    public IEnumerable<string> IdsOfTheCatalogue() => descriptors.Where(descriptor => !Id.IsMatch(descriptor.Id))
        .Select(descriptor => $"{descriptor.Id} is no ID of the form TRnnnn.");

    public IEnumerable<string> HelpLinks() => descriptors.Where(descriptor => !descriptor.HelpLinkUri.EndsWith("/" + descriptor.Id, StringComparison.Ordinal)
            && !descriptor.HelpLinkUri.EndsWith("/" + descriptor.Id + ".md", StringComparison.Ordinal))
        .Select(descriptor => $"{descriptor.Id} has the help link '{descriptor.HelpLinkUri}', which does not end in its ID.");

    public IEnumerable<string> ReleaseRows(string releases)
    {
        var rows = Row.Matches(releases).Select(match => match.Groups["id"].Value).ToList();
        return Missing(rows, "row in AnalyzerReleases")
            .Concat(rows.Except(Ids).Select(id => $"AnalyzerReleases lists {id}, which the catalogue does not have."))
            .Concat(rows.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"AnalyzerReleases lists {group.Key} twice."));
    }

    public IEnumerable<string> Pages(IEnumerable<string> fileNames) => Both(fileNames.Where(name => Id.IsMatch(name)), "page in docs/diagnostics");

    public IEnumerable<string> TestClasses(IEnumerable<string> classNames) =>
        Missing(classNames.Select(name => IdInName.Match(name).Value).ToHashSet(), "test class");

    private IEnumerable<string> Ids => descriptors.Select(descriptor => descriptor.Id);

    private IEnumerable<string> Missing(IEnumerable<string> there, string what) => Ids.Except(there).Select(id => $"{id} has no {what}.");

    private IEnumerable<string> Both(IEnumerable<string> there, string what) =>
        Missing(there, what).Concat(there.Except(Ids).Select(id => $"{id} has a {what}, and the catalogue does not have it."));

    [GeneratedRegex(@"^TR[0-4]\d{3}$")]
    private static partial Regex Id { get; }

    [GeneratedRegex(@"TR[0-4]\d{3}")]
    private static partial Regex IdInName { get; }

    [GeneratedRegex(@"^(?<id>TR\d+)\s*\|", RegexOptions.Multiline)]
    private static partial Regex Row { get; }
}
