namespace TypedRequests.CompilerServices;

/// <summary>Names and values on their way into a form.</summary>
internal sealed class FormSink(FormBody form) : IFieldSink
{
    public void Add(string name, string value) => form.Add(name, value);
}
