using TypedRequests.Generator.Parsing;

namespace TypedRequests.Generator.Bindings;

/// <summary>A form, or one field of it.</summary>
internal sealed class FormParser : BindingParser
{
    public override string Attribute => "Form";

    public override void Parse(BindingSource source, MethodContext method)
    {
        BodyParser.Claim(source, method, "Form");
        FieldParser.Parse(new FieldUse("Form", source, method)
        {
            Name = source.Attribute?.Text(0) ?? method.Client.WireName(source.Name),
            Style = source.Attribute?.Named("Style") as int? ?? QueryStyles.Repeat,
        });
    }
}
