using FsCheck;
using FsCheck.Fluent;
using Hoc.Net.Fuzzing;
using Hoc.Net.Runtime;

namespace Hoc.Net.Conformance;

/// <summary>
/// No program crashes, hangs or spoils its session: neither one made by the grammar nor a changed one of the cases. The seeds
/// are fixed, so that a run of the tests is the same everywhere; tests/Hoc.Net.Fuzzing goes on with others.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RandomProgramTests
{
    private static readonly TimeSpan TimeForAProgram = TimeSpan.FromSeconds(3);

    private readonly ProgramSource _grammar = new(new Vocabulary(), []);
    private readonly ProgramSource _changed = new(new Vocabulary(), ProgramSource.ReadCorpus(
        new[] { "control", "expressions", "procedures", "templates" }.Select(GoldenCase.FolderOf)));

    [Test]
    public void Programs_of_the_grammar_end_well() => Check(_grammar, 20261125);

    [Test]
    public void Changed_programs_end_well() => Check(_changed, 20261126);

    private static void Check(ProgramSource source, ulong seed)
    {
        using var host = new HocHost();
        Prop.ForAll(ArbMap.Default.ArbFor<PositiveInt>(), number =>
        {
            if (source.Make(number.Get) is not { } program) return;
            string folder = Directory.CreateTempSubdirectory("hoc-random-").FullName;
            try
            {
                Verdict verdict = new ProgramCheck(host, folder, TimeForAProgram).Run(program);
                Assert.That(verdict.IsFailure, Is.False, () => $"seed {number.Get}: {verdict.Kind}: {verdict.Details}\n{program}");
            }
            finally
            {
                Directory.Delete(folder, recursive: true);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithStartSize(1).WithEndSize(1_000_000).WithReplay(seed, 1));
    }
}
