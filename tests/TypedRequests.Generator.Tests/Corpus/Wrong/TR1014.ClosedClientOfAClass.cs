// A class has no client.
[assembly: ClosedClient(typeof(List<int>))]
//                             ^^^^^^^^^ TR1014

namespace Wrong.ClosedClientOfAClass;

public sealed record Nothing;
