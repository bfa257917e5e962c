using System.Text;
using TypedRequests.Differential.Tests.Cases;

namespace TypedRequests.Differential.Tests.Compiling;

/// <summary>The files of a case. The first is what a user has, and what is migrated: declarations and the calls of them.</summary>
internal static class CaseSource
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Runtime.Serialization;
        using System.Text.Json.Serialization;
        using System.Threading;
        using System.Threading.Tasks;

        """;

    /// <summary>The user's file before the migration.</summary>
    public static string UserFile(MigrationCase @case, string peer)
    {
        var text = new StringBuilder(Usings).Append("using ").Append(peer).Append(";\n\nnamespace ").Append(@case.Namespace).Append(";\n\n");
        text.Append(@case.Source).Append("\npublic static class Calls\n{\n");
        for (var i = 0; i < @case.Calls.Count; i++)
        {
            var call = @case.Calls[i];
            text.Append("    public static async Task<object?> Call").Append(i).Append("(IApi api)\n    {\n        ")
                .Append(call.HasValue ? "return " : "await ").Append(call.Expression).Append(";\n").Append(call.HasValue ? "" : "        return null;\n").Append("    }\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>How the case's client is made; not migrated.</summary>
    public static string EntryFile(MigrationCase @case, string body) => $$"""
        namespace {{@case.Namespace}};

        public static class Entry
        {
            public static object Make(System.Net.Http.HttpMessageHandler handler)
            {
                {{body}}
            }
        }

        """;
}
