using System.Xml.Linq;
using PublicDocs;

// Usage: PublicDocs <assembly> <documentation> <where to write it>
if (args is not [var assembly, var documentation, var target])
{
    Console.Error.WriteLine("Usage: PublicDocs <assembly.dll> <documentation.xml> <target.xml>");
    return 1;
}

var surface = PublicSurface.Of(assembly);
var document = XDocument.Load(documentation, LoadOptions.PreserveWhitespace);
foreach (var member in document.Root!.Element("members")!.Elements("member").Where(member => !surface.Holds((string)member.Attribute("name")!)).ToList())
{
    // The line break in front of it goes too, so that no blank lines are left.
    if (member.PreviousNode is XText space) space.Remove();
    member.Remove();
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
document.Save(target);
return 0;
