using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace TypedRequests.Mutants;

/// <summary>A folder in which the mutated project is built, beside the tests' own build, which is not touched.</summary>
internal sealed partial class Workplace(string root, MutantSet set) : IDisposable
{
    private const int Attempts = 8;
    private readonly string _folder = Directory.CreateTempSubdirectory("typedrequests-mutants").FullName;

    /// <summary>The tests' program, in the copy that runs the mutated assembly.</summary>
    public string Program => Path.Combine(_folder, "tests", set.Tests);

    private string ProjectName => Path.GetFileName(set.Project);

    /// <summary>Builds with every mutant that compiles, at most <paramref name="most"/>, spread evenly; a seed of 0 begins with the first.</summary>
    public IReadOnlyList<Mutant> Build(int most, int seed)
    {
        var all = Write(static _ => true);
        var step = Math.Max(1, (double)all.Count / most);
        var wanted = Enumerable.Range(0, Math.Min(most, all.Count)).Select(index => all[(int)(index * step + seed % step)].Id).ToHashSet();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var mutants = Write(wanted.Contains);
            var refused = Refused(mutants, Compile());
            if (refused.Count == 0)
            {
                CopyTests();
                return mutants;
            }

            wanted.ExceptWith(refused);
        }

        throw new InvalidOperationException($"The mutated project does not compile after {Attempts} attempts.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Runs the tests once. Returns false as soon as one fails, or when they take longer than <paramref name="longest"/>.</summary>
    public bool Pass(int mutant, TimeSpan longest, string? trace = null)
    {
        var start = new ProcessStartInfo(Program, [.. set.Filter, "-noColor", "-stopOnFail", "-noLogo"]) { WorkingDirectory = root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MUTANT"] = $"{mutant}";
        if (trace is not null) start.Environment["MUTANT_TRACE"] = trace;
        using var process = Process.Start(start)!; // a program of its own always starts a process
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (process.WaitForExit(longest)) return process.ExitCode == 0;
        process.Kill(entireProcessTree: true);
        return false;
    }

    /// <summary>The mutants that the tests come by.</summary>
    public HashSet<int> Reached(TimeSpan longest)
    {
        var trace = Path.Combine(_folder, "trace");
        if (!Pass(0, longest, trace)) throw new InvalidOperationException("The tests fail without a mutant.");
        HashSet<int> reached = [.. Directory.GetFiles(_folder, "trace.*").SelectMany(File.ReadAllLines).Select(int.Parse)];
        return reached.Count > 0 ? reached : throw new InvalidOperationException($"The tests of '{set.Name}' come by no mutant. Look at the arguments that choose them.");
    }

    private List<Mutant> Write(Func<int, bool> isWanted)
    {
        var project = Path.Combine(root, set.Project);
        var mutants = new List<Mutant>();
        var next = 1;
        foreach (var path in Directory.GetFiles(Path.Combine(project, set.Folder), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var relative = Path.GetRelativePath(project, path);
            var mutator = new Mutator(relative, next, isWanted);
            var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview));
            var text = mutator.Visit(tree.GetRoot()).ToFullString();
            next = mutator.Next;
            mutants.AddRange(mutator.Mutants);
            var target = Path.Combine(_folder, "mutated", relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }

        File.Copy(Path.Combine(AppContext.BaseDirectory, "Switch.cs"), Path.Combine(_folder, "mutated", "Switch.cs"), overwrite: true);
        return mutants;
    }

    private string Compile()
    {
        string[] arguments =
        [
            "build", Path.Combine(root, set.Project), "-f", set.Framework, "-v", "q", "-nologo", "--artifacts-path", Path.Combine(_folder, "artifacts"),
            $"-p:CustomAfterMicrosoftCommonTargets={Path.Combine(AppContext.BaseDirectory, "mutated.targets")}", $"-p:MutatedFolder={Path.Combine(_folder, "mutated")}", $"-p:MutatedProject={ProjectName}",
            "-p:RunAnalyzersDuringBuild=false", "-p:TreatWarningsAsErrors=false", "-p:EnforceCodeStyleInBuild=false", "-p:EnablePackageValidation=false",
        ];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root, RedirectStandardOutput = true };
        using var process = Process.Start(start)!; // the same
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? "" : output;
    }

    /// <summary>The mutants in the lines that the compiler names.</summary>
    private HashSet<int> Refused(List<Mutant> mutants, string output)
    {
        if (output.Length == 0) return [];
        var refused = new HashSet<int>();
        foreach (Match match in ErrorLine().Matches(output))
        {
            var line = File.ReadLines(match.Groups["file"].Value).ElementAt(int.Parse(match.Groups["line"].Value) - 1);
            foreach (Match switched in SwitchedOn().Matches(line)) refused.Add(int.Parse(switched.Groups["id"].Value));
        }

        refused.IntersectWith(mutants.Select(static mutant => mutant.Id));
        return refused.Count > 0 ? refused : throw new InvalidOperationException($"The mutated project does not compile:\n{output}");
    }

    private void CopyTests()
    {
        var built = Path.Combine(root, "tests", set.Tests, "bin", "Debug", "net10.0");
        var copy = Path.Combine(_folder, "tests");
        foreach (var path in Directory.GetFiles(built, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(built, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target, overwrite: true);
        }

        var assembly = Directory.GetFiles(Path.Combine(_folder, "artifacts", "bin", ProjectName), $"{ProjectName}.dll", SearchOption.AllDirectories).First();
        File.Copy(assembly, Path.Combine(copy, $"{ProjectName}.dll"), overwrite: true);
    }

    [GeneratedRegex(@"^\s*(?<file>/[^(\n]+\.cs)\((?<line>\d+),\d+\): error", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(@"Switch\.Is\((?<id>\d+)\)")]
    private static partial Regex SwitchedOn();
}
