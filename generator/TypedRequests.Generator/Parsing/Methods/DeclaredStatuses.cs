using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Symbols;
using TypedRequests.Generator.Text;

namespace TypedRequests.Generator.Parsing;

/// <summary>A status means one thing: null, a value, or an error of a type.</summary>
internal static class DeclaredStatuses
{
    public static void Check(AttributeUse[] attributes, FindingSink sink)
    {
        Dictionary<int, string>? meanings = null;
        foreach (var attribute in attributes)
        {
            if (attribute.Name is not ("NullOn" or "AllowStatus" or "Error"))
            {
                continue;
            }

            var statuses = attribute.Numbers();
            for (var i = 0; i < statuses.Count; i++)
            {
                meanings ??= [];
                if (!meanings.TryGetValue(statuses[i], out var other))
                {
                    meanings.Add(statuses[i], attribute.Name);
                }
                else
                {
                    var why = attribute.Name == "Error" && other == "Error" ? "it has two [Error<T>]. Keep one of them."
                        : other == attribute.Name ? "it is there twice. Remove one of them."
                        : $"[{other}] says something else of it. Keep one of them.";
                    sink.Report(Descriptors.BadStatus, attribute.ArgumentLocation(i), CSharpText.Literal(statuses[i]), why);
                }
            }
        }
    }
}
