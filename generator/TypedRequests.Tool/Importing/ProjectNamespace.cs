using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace TypedRequests.Tool.Importing;

/// <summary>The namespace of a folder, as an editor gives it to a new file: the project's root namespace and the folders below.</summary>
internal static class ProjectNamespace
{
    /// <summary>Null where no project stands around the folder.</summary>
    public static string? Of(string folder)
    {
        var below = new List<string>();
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (current.Exists && current.EnumerateFiles("*.csproj").FirstOrDefault() is { } project)
            {
                below.Reverse();
                var names = (RootOf(project) + "." + string.Join('.', below)).Split('.').Select(Identifier).Where(static name => name.Length > 0);
                return string.Join('.', names);
            }

            below.Add(current.Name);
        }

        return null;
    }

    private static string RootOf(FileInfo project)
    {
        try
        {
            return XDocument.Load(project.FullName).Descendants("RootNamespace").FirstOrDefault()?.Value is { Length: > 0 } root && !root.Contains('$') ? root : Path.GetFileNameWithoutExtension(project.Name);
        }
        catch (XmlException)
        {
            return Path.GetFileNameWithoutExtension(project.Name);
        }
    }

    private static string Identifier(string text)
    {
        var name = new StringBuilder();
        foreach (var c in text) name.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        return name.Length > 0 && char.IsDigit(name[0]) ? "_" + name : name.ToString();
    }
}
