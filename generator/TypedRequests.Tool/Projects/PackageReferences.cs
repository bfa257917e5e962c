using System.Xml.Linq;

namespace TypedRequests.Tool.Projects;

/// <summary>Adds our packages to the project files: a reference in the project, and the version where the repository keeps its versions.</summary>
internal static class PackageReferences
{
    private const string Central = "Directory.Packages.props";

    /// <summary>The files that change, with their new text. Nothing changes in a project that has the reference.</summary>
    public static IEnumerable<(string File, string Text)> Add(string project, IReadOnlyList<string> packages, string version)
    {
        var central = FindCentral(project);
        var missing = packages.Where(package => !Has(project, "PackageReference", package)).ToList();
        if (missing.Count == 0)
        {
            yield break;
        }

        yield return (project, Insert(project, missing.Select(package => new XElement("PackageReference", new XAttribute("Include", package), central is null ? new XAttribute("Version", version) : null))));
        var unversioned = central is null ? [] : missing.Where(package => !Has(central, "PackageVersion", package)).ToList();
        if (unversioned.Count > 0)
        {
            yield return (central!, Insert(central!, unversioned.Select(package => new XElement("PackageVersion", new XAttribute("Include", package), new XAttribute("Version", version))))); // unversioned is empty without it
        }
    }

    private static string? FindCentral(string project)
    {
        for (var folder = new FileInfo(project).Directory; folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, Central);
            if (File.Exists(file))
            {
                return XDocument.Load(file).Descendants().Any(static element => element.Name.LocalName == "ManagePackageVersionsCentrally" && element.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) ? file : null;
            }
        }

        return null;
    }

    private static bool Has(string file, string element, string package) => XDocument.Load(file).Descendants()
        .Any(found => found.Name.LocalName == element && string.Equals((string?)found.Attribute("Include"), package, StringComparison.OrdinalIgnoreCase));

    // Behind the last reference of its kind, with its indentation: the rest of the file stays as it is.
    private static string Insert(string file, IEnumerable<XElement> elements)
    {
        var document = XDocument.Load(file, LoadOptions.PreserveWhitespace);
        var root = document.Root!; // a document has one
        var kind = elements.First().Name.LocalName;
        var last = root.Descendants().LastOrDefault(element => element.Name.LocalName == kind);
        foreach (var element in elements)
        {
            var named = new XElement(root.Name.Namespace + element.Name.LocalName, element.Attributes());
            if (last is not null)
            {
                last.AddAfterSelf(last.PreviousNode is XText space && string.IsNullOrWhiteSpace(space.Value) ? new XText(space.Value) : null, named);
            }
            else
            {
                root.Add(new XText("  "), new XElement(root.Name.Namespace + "ItemGroup", new XText("\n    "), named, new XText("\n  ")), new XText("\n"));
            }

            last = named;
        }

        return document.Declaration is { } declaration ? declaration + "\n" + document.ToString(SaveOptions.DisableFormatting) : document.ToString(SaveOptions.DisableFormatting);
    }
}
