using TypedRequests.Generator.Diagnostics;
using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Bindings;

/// <summary>What is wrong with a binding's attribute by itself: a name that is empty, a style that is none.</summary>
internal static class AttributeRule
{
    /// <summary>False after a finding.</summary>
    public static bool Check(BindingSource source, MethodContext method)
    {
        if (source.Attribute is not { } attribute)
        {
            return true;
        }

        if (attribute.Name is "Path" or "Query" or "Form" or "Part" or "RequestProperty" && attribute.Text(0) is "")
        {
            method.Report(Descriptors.BadBindingAttribute, attribute.ArgumentLocation(0), $"[{attribute.Name}] on '{source.Name}' has an empty name. Write one, or leave it out for the own name of '{source.Name}'.");
            return false;
        }

        if (attribute.Named("Style") is int style && !QueryStyles.IsOne(style))
        {
            method.Report(Descriptors.BadBindingAttribute, attribute.NamedLocation("Style"), $"[{attribute.Name}] on '{source.Name}' has a style that QueryStyle does not name. Use one of its members.");
            return false;
        }

        return true;
    }
}
