// Of a generic type, the closed forms have formats.
[assembly: JsonRecord(typeof(Wrong.AssemblyNamesAnOpenType.Envelope<>))]
//                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ TR3002

namespace Wrong.AssemblyNamesAnOpenType
{
    public sealed record Envelope<T>(T Value);
}
