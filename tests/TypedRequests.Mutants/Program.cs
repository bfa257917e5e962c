using System.Collections.Concurrent;
using System.Diagnostics;
using Spectre.Console;
using TypedRequests.Mutants;

// Usage: dotnet run --project tests/TypedRequests.Mutants -- [--most N] [--seed N] [--least PERCENT] [set …]
// Build the tests first. Without a set, all are run. The exit code is 1 when fewer mutants are killed than --least says (90).
var most = Option("--most", 60);
var seed = Option("--seed", 0);
var least = Option("--least", 90);
var names = args.Where((argument, index) => !argument.StartsWith("--") && (index == 0 || !args[index - 1].StartsWith("--"))).ToHashSet();
var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
var table = new Table().AddColumns("set", "mutants", "killed", "survived", "never reached");
var survivors = new ConcurrentBag<(string Set, Mutant Mutant, string Why)>();
int all = 0, killed = 0;
foreach (var set in MutantSet.All.Where(set => names.Count == 0 || names.Contains(set.Name)))
{
    using var place = new Workplace(root, set);
    AnsiConsole.MarkupLineInterpolated($"[grey]{set.Name}: building[/]");
    var mutants = place.Build(most, seed);
    var clock = Stopwatch.StartNew();
    var reached = place.Reached(TimeSpan.FromMinutes(10));
    var longest = clock.Elapsed * 5 + TimeSpan.FromSeconds(20);
    AnsiConsole.MarkupLineInterpolated($"[grey]{set.Name}: {mutants.Count} mutants, {reached.Count} reached by the tests, which take {clock.Elapsed.TotalSeconds:F0} s[/]");
    var dead = 0;
    Parallel.ForEach(mutants, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, mutant =>
    {
        if (!reached.Contains(mutant.Id)) survivors.Add((set.Name, mutant, "never reached"));
        else if (place.Pass(mutant.Id, longest)) survivors.Add((set.Name, mutant, "survived"));
        else Interlocked.Increment(ref dead);
    });
    var missed = survivors.Count(found => found.Set == set.Name && found.Why == "never reached");
    table.AddRow(set.Name, $"{mutants.Count}", $"{dead}", $"{mutants.Count - dead - missed}", $"{missed}");
    all += mutants.Count;
    killed += dead;
}

foreach (var (set, mutant, why) in survivors.OrderBy(found => found.Set).ThenBy(found => found.Mutant.Id))
    Console.WriteLine($"{why}: {set} {mutant.Id} {mutant.File}({mutant.Line}): {mutant.Original} → {(mutant.Replacement.Length == 0 ? "left out" : mutant.Replacement)}");
AnsiConsole.Write(table);
var share = all == 0 ? 0 : 100.0 * killed / all;
Console.WriteLine($"{all} mutants, {killed} killed: {share:F1} %");
return share >= least ? 0 : 1;

int Option(string name, int usual) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1]) : usual;
