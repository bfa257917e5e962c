using System.CommandLine;
using TypedRequests.Tool.Commands;

namespace TypedRequests.Tool;

/// <summary><c>dotnet typedrequests</c>: one command for each thing that the tool does.</summary>
internal static class Program
{
    public static Task<int> Main(string[] arguments)
    {
        var root = new RootCommand("Tools for TypedRequests, HTTP clients from annotated interfaces.");
        root.Subcommands.Add(MigrateCommand.Create());
        root.Subcommands.Add(SliceCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        return root.Parse(arguments).InvokeAsync();
    }
}
